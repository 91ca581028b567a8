import { said, say } from '@/lib/english/frame'
/** What several doors of the newsroom say in the same words. */
export const SENTENCES = said({
  foreignForm: 'Biểu mẫu này không được gửi từ trang của toà soạn. Vui lòng tải lại trang rồi gửi lần nữa.',
  signedOut:
    'Phiên làm việc đã hết. Nội dung bạn viết vẫn còn ở đây: vui lòng đăng nhập lại trong một thẻ khác, rồi quay lại đây bấm lưu.',
  databaseDown:
    'Cơ sở dữ liệu đang tạm gián đoạn nên chưa lưu được. Nội dung bạn viết vẫn còn, vui lòng bấm lại sau ít phút.',
  databaseDownNoText: 'Cơ sở dữ liệu đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.',
})

export const RETRY_AFTER_SECONDS = 10

export const setUpWrongCode = () =>
  say(
    'Mã chưa đúng. Vui lòng nhập mã 6 chữ số ứng dụng đang hiện; nếu vẫn chưa được, hãy xem giờ của điện thoại có đúng không.',
  )
