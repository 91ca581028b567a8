import { numberIn } from '@/lib/words/language'

const number = (value: number) => numberIn('vi', value)

/** What the doors of comments answer to what they do not take. This catalogue is the type of the English one. */
export const COMMENT_REFUSALS_VI = {
  foreign:
    'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại trang này và gửi từ đó; phần bạn đã viết vẫn còn.',
  tooMany: (wait: string) => `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${wait}.`,
  comment: {
    lookAtFields: 'Bình luận chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.',
    empty: {
      hoTen: 'Vui lòng nhập họ tên.',
      soDienThoai: 'Vui lòng nhập số điện thoại.',
      tieuDe: 'Vui lòng nhập tiêu đề.',
      noiDung: 'Vui lòng viết nội dung bình luận.',
      maXacNhan: 'Vui lòng nhập mã xác nhận trong ảnh.',
      dongY: 'Vui lòng đánh dấu đồng ý để chúng tôi được đăng bình luận.',
    },
    /** Begin the sentences below. */
    names: {
      hoTen: 'Họ tên',
      soDienThoai: 'Số điện thoại',
      tieuDe: 'Tiêu đề',
      noiDung: 'Nội dung',
      maXacNhan: 'Mã xác nhận',
      dongY: 'Ô đồng ý',
    },
    tooShort: (name: string, min: number) => `${name} cần ít nhất ${number(min)} ký tự.`,
    tooLong: (name: string) => `${name} quá dài. Vui lòng viết ngắn lại.`,
    tooLongBy: (name: string, count: number, max: number) =>
      `${name} dài ${number(count)} ký tự, tối đa ${number(max)}. Vui lòng rút bớt ${number(count - max)} ký tự.`,
    unreadable: (name: string) => `${name} có ký tự không đọc được. Vui lòng gõ lại phần đó.`,
    hasDigits: 'Họ tên không nên có chữ số.',
    notPhone: 'Số điện thoại gồm 10 chữ số, bắt đầu bằng 0 (ví dụ 0912 345 678). Bạn có thể để trống ô này.',
    unwelcome: (name: string, quoted: string) =>
      `${name} có từ ngữ trang này không đăng: ${quoted}. Vui lòng viết lại chỗ đó.`,
    codeWrong: 'Mã xác nhận chưa đúng. Chúng tôi đã tạo mã mới, vui lòng nhập lại.',
    codeExpired: (minutes: number) =>
      `Mã xác nhận đã hết hạn (${minutes} phút) hoặc trình duyệt không giữ được mã. Đây là mã mới; phần bạn đã viết vẫn còn.`,
    codeUsed: 'Mã xác nhận này đã dùng rồi. Đây là mã mới; phần bạn đã viết vẫn còn, vui lòng nhập mã và gửi lại.',
    anotherCode: 'Đây là mã mới. Phần bạn đã viết vẫn còn.',
    closed:
      'Bài này vừa đóng bình luận nên chúng tôi chưa nhận được bình luận của bạn. Phần bạn đã viết vẫn còn ở dưới để bạn chép lại.',
    articleGone: 'Bài viết này không còn trên trang nên không nhận bình luận nữa.',
    answeredGone: 'Bình luận bạn trả lời không còn trên trang nên chúng tôi chưa nhận được. Phần bạn đã viết vẫn còn.',
    foreign:
      'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại bài viết và gửi từ đó; phần bạn đã viết vẫn còn.',
    databaseDown:
      'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    duplicate: (time: string) => `Bình luận này đã được gửi lúc ${time}. Bạn không cần gửi lại.`,
  },
  report: {
    lookAtFields: 'Báo cáo chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.',
    gone: 'Bình luận này không còn trên trang.',
    databaseDown:
      'Hệ thống đang tạm gián đoạn nên chưa nhận được báo cáo. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    tooMany: (wait: string) => `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${wait}; phần bạn đã viết vẫn còn.`,
    noReason: 'Vui lòng chọn một lý do.',
    noNote: 'Vui lòng viết vài chữ để người duyệt hiểu có điều gì chưa ổn.',
    unreadable: 'Lời giải thích có ký tự không đọc được. Vui lòng gõ lại phần đó.',
    tooLong: (count: number, max: number) =>
      `Lời giải thích dài ${number(count)} ký tự, tối đa ${number(max)}. Vui lòng viết ngắn lại.`,
  },
  receipt: {
    gone: 'Không còn tìm thấy bình luận này.',
    tooLate: 'Chưa thực hiện được vì bình luận đã chuyển sang trạng thái khác. Trạng thái hiện tại ở đầu trang.',
    notConfirmed: 'Chưa thực hiện: việc này không lấy lại được nên cần bạn xác nhận.',
    tick: 'Vui lòng đánh dấu vào ô này để xác nhận.',
    databaseDown:
      'Hệ thống đang tạm gián đoạn nên chưa thực hiện được. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    noReason: 'Vui lòng viết vì sao nên xem lại.',
    reasonTooShort: (min: number) => `Vui lòng viết ít nhất ${min} ký tự để người duyệt hiểu ý bạn.`,
    reasonTooLong: (count: number, max: number) =>
      `Lời đề nghị dài ${number(count)} ký tự, tối đa ${number(max)}. Vui lòng viết ngắn lại.`,
    reasonUnreadable: 'Lời đề nghị có ký tự không đọc được. Vui lòng gõ lại phần đó.',
    duplicate: (time: string) => `Một bình luận giống hệt đã được gửi lúc ${time}. Vui lòng viết khác đi.`,
    unwelcome: 'Chưa lưu được bản sửa. Phần bạn đã viết vẫn còn.',
    editedMeanwhile:
      'Bình luận vừa được sửa ở một cửa sổ khác; bản ấy hiện ở phía trên. Phần bạn vừa viết vẫn còn, gửi lần nữa thì thay bản ấy.',
    appealNotSent: 'Chưa gửi được đề nghị. Phần bạn đã viết vẫn còn.',
    lookAtFields: 'Chưa lưu được bản sửa. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.',
  },
}

export type CommentRefusalWords = typeof COMMENT_REFUSALS_VI
