/** Above a comment form whose text was not stored: what is broken, or why it was not let in (see form-line.ts). */
export const NOT_TAKEN = {
  broken: {
    status: 503,
    sentence:
      'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
  },
  later: {
    status: 503,
    sentence: 'Hiện chưa nhận kịp bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
  },
  'too-many': {
    status: 429,
    sentence:
      'Từ mạng bạn đang dùng vừa có nhiều lần gửi không đúng nên chúng tôi tạm chưa nhận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau một phút.',
  },
} as const

/** Sentences for the rare moment when not even the stored page of a refusal is there. */
export const PLAIN: Record<number, string> = {
  400: 'Địa chỉ hoặc nội dung gửi lên không đúng dạng.',
  403: 'Yêu cầu này đến từ một trang khác nên không được nhận.',
  404: 'Không tìm thấy trang.',
  405: 'Trang này không nhận cách gửi đó.',
  410: 'Nội dung ở địa chỉ này đã được gỡ.',
  413: 'Nội dung gửi lên quá lớn.',
  415: 'Biểu mẫu gửi lên không đúng dạng.',
  429: 'Bạn gửi hơi nhanh. Vui lòng chờ một phút rồi thử lại.',
  500: 'Trang đang gặp trục trặc. Vui lòng thử lại sau.',
  503: 'Trang đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
}
