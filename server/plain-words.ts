/** Above a comment form whose text could not be stored. */
export const KEPT_TEXT_SENTENCE =
  'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.'

/** Sentences for the rare moment when not even the stored page of a refusal is there. */
export const PLAIN: Record<number, string> = {
  400: 'Địa chỉ hoặc nội dung gửi lên không đúng dạng.',
  403: 'Yêu cầu này đến từ một trang khác nên không được nhận.',
  404: 'Không tìm thấy trang.',
  405: 'Trang này không nhận cách gửi đó.',
  410: 'Bài viết đã được gỡ.',
  413: 'Nội dung gửi lên quá lớn.',
  415: 'Biểu mẫu gửi lên không đúng dạng.',
  429: 'Bạn gửi hơi nhanh. Vui lòng chờ một phút rồi thử lại.',
  500: 'Trang đang gặp trục trặc. Vui lòng thử lại sau.',
  503: 'Trang đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
}
