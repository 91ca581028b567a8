/** What each error page says: what happened, and what a reader can do now. */
export const ERROR_WORDS = {
  400: {
    heading: 'Địa chỉ chưa đúng',
    advice: 'Trình duyệt gửi đến một địa chỉ mà chúng tôi không đọc được. Vui lòng kiểm tra lại đường dẫn.',
  },
  404: {
    heading: 'Không có trang này',
    advice:
      'Trang bạn tìm có thể đã đổi địa chỉ hoặc được gõ chưa đúng. Vui lòng tìm theo từ, theo ngày đăng, hoặc đọc tin mới.',
  },
  410: {
    heading: 'Nội dung này đã được gỡ',
    advice:
      'Tòa soạn đã gỡ bài viết, văn bản hoặc trang ở địa chỉ này, và nội dung không còn để xem. Mời bạn đọc các bài khác.',
  },
  429: {
    heading: 'Bạn gửi hơi nhanh',
    advice: 'Chúng tôi nhận quá nhiều yêu cầu từ máy của bạn. Vui lòng chờ một phút rồi thử lại.',
  },
  500: {
    heading: 'Trang chưa hiển thị được',
    advice: 'Sự cố ở phía chúng tôi, không phải ở bạn. Vui lòng thử lại sau ít phút.',
  },
  503: {
    heading: 'Trang đang được bảo trì',
    advice: 'Chúng tôi sẽ trở lại ngay. Vui lòng thử lại sau ít phút; các trang bạn đã mở vẫn đọc được.',
  },
} as const

export type ErrorCode = keyof typeof ERROR_WORDS

/** The error page an address names; null when there is none. */
export function errorCodeOf(text: string): ErrorCode | null {
  const code = Object.keys(ERROR_WORDS).find((known) => known === text)
  return code ? (Number(code) as ErrorCode) : null
}
