/** Above a comment form whose text was not stored: what is broken, or why it was not let in (see form-line.ts). */
export const NOT_TAKEN = {
  broken: {
    status: 503,
    sentence: {
      vi: 'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
      en: 'The system is briefly interrupted, so we did not receive your comment. What you wrote is still here, please send it again in a few minutes.',
    },
  },
  later: {
    status: 503,
    sentence: {
      vi: 'Hiện chưa nhận kịp bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
      en: 'We cannot take in your comment at the moment. What you wrote is still here, please send it again in a few minutes.',
    },
  },
  'too-many': {
    status: 429,
    sentence: {
      vi: 'Từ mạng bạn đang dùng vừa có nhiều lần gửi không đúng nên chúng tôi tạm chưa nhận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau một phút.',
      en: 'There were many wrong attempts from the network you are on, so we take nothing from it for a moment. What you wrote is still here, please send it again in a minute.',
    },
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
