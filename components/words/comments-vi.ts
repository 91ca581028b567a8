import { numberIn } from '@/lib/words/language'

const number = (value: number) => numberIn('vi', value)

/** What readers' pages say around comments. This catalogue is the type of the English one. */
export const COMMENTS_VI = {
  thread: {
    heading: 'Bình luận',
    counted: (count: number) => `Bình luận (${number(count)})`,
    empty: 'Chưa có bình luận nào. Mời bạn viết bình luận đầu tiên.',
    older: 'Xem bình luận cũ hơn',
    order: 'Thứ tự bình luận',
    newest: 'Mới nhất',
    agreed: 'Quan tâm nhất',
    pages: 'Các trang bình luận',
    by: (name: string) => `Bình luận của ${name}`,
    /** Before the name of an agency. */
    officialBy: 'Trả lời của',
    masked: 'Toà soạn đã che thông tin cá nhân trong bình luận này.',
    mask: '[đã che thông tin cá nhân]',
    withdrawn: 'Người viết đã rút bình luận này.',
    removed: 'Bình luận này đã được gỡ.',
    moreReplies: (count: number) => `Xem thêm ${number(count)} trả lời`,
    cutReplies: (count: number) => `Trang chỉ hiện ${number(count)} trả lời đầu tiên.`,
    agree: 'Thích',
    reply: 'Trả lời',
    report: 'Báo vi phạm',
    /** Spoken after "Thích" and "Báo vi phạm", before a name. */
    ofComment: 'bình luận của',
    /** Spoken after "Trả lời", before a name. */
    toComment: 'bình luận của',
    agreeThanks: 'Cảm ơn bạn. Số lượt thích trên trang được cập nhật sau ít giây.',
    closedByDesk: 'Toà soạn đã đóng bình luận của bài này.',
    closedByAge: (days: number) => `Bài này đã đăng quá ${number(days)} ngày nên đã đóng bình luận.`,
    write: 'Viết bình luận',
    title: (page: number, headline: string) => `Bình luận, trang ${page}: ${headline}`,
    agreedTitle: (page: number, headline: string) => `Bình luận được quan tâm, trang ${page}: ${headline}`,
    stretch: (first: number, last: number) => `Bình luận thứ ${first} đến ${last}, mới nhất ở trên.`,
    agreedFirst: 'Bình luận được nhiều bạn đọc thích ở trên.',
    newerPage: 'Bình luận mới hơn',
    olderPage: 'Bình luận cũ hơn',
    previousPage: 'Trang trước',
    nextPage: 'Trang sau',
  },
  form: {
    write: 'Viết bình luận',
    writeReply: 'Viết trả lời',
    send: 'Gửi bình luận',
    sendReply: 'Gửi trả lời',
    name: 'Họ tên',
    phone: 'Số điện thoại',
    phoneHint: 'Có thể để trống. Không hiển thị cho bạn đọc khác.',
    title: 'Tiêu đề',
    /** The title of a reply, which nobody is asked for. */
    replyTitle: 'Trả lời',
    body: 'Nội dung',
    trap: 'Để trống ô này',
    rules: 'Quy định bình luận',
    rights: 'Quyền của bạn',
  },
  captcha: {
    page: 'Mã xác nhận',
    frame: 'Ảnh mã xác nhận, nút lấy lại mã và nút nghe mã',
    picture: 'Ảnh có sáu chữ số của mã xác nhận',
    again: 'Lấy lại mã bảo mật',
    listen: 'Nghe mã xác nhận',
    code: 'Mã xác nhận',
    hint: 'Nhập sáu chữ số trong ảnh hoặc nghe được.',
    otherWay: 'Không đọc được và không nghe được? Xác nhận bằng cách khác',
    working: 'Máy đang tự kiểm tra',
    stop: 'Dừng',
    none: 'Không có mã cho địa chỉ này.',
    gone: 'Mã không còn dùng được.',
    tooMany: 'Bạn lấy mã hơi nhanh. Vui lòng thử lại sau một phút.',
  },
  page: {
    gone: 'Bình luận này không còn trên trang.',
    toFront: 'Về trang chủ',
    away: 'Hệ thống đang tạm gián đoạn nên chưa mở được bình luận. Vui lòng tải lại trang sau ít phút.',
    back: 'Quay lại bình luận',
  },
  reply: {
    heading: 'Trả lời bình luận',
    article: 'Bài:',
    closed: 'Bài này đã đóng bình luận nên không nhận thêm trả lời.',
  },
  report: {
    heading: 'Báo bình luận vi phạm',
    /** Around the link to the rules. */
    sent: 'Đã nhận báo cáo của bạn. Người duyệt sẽ đọc lại bình luận này và gỡ xuống nếu trái',
    about: 'Người duyệt sẽ đọc lại bình luận theo',
    rules: 'quy định bình luận',
    anonymous: 'Bạn không cần để lại tên; người viết bình luận không biết ai đã báo.',
    question: 'Bình luận này có điều gì chưa ổn?',
    reasons: {
      insult: 'Công kích, xúc phạm người khác',
      false: 'Thông tin sai sự thật',
      'personal-data': 'Lộ thông tin cá nhân (số điện thoại, địa chỉ nhà…)',
      spam: 'Quảng cáo, gửi lặp lại nhiều lần',
      other: 'Lý do khác',
    },
    note: 'Giải thích thêm',
    noteHint: (max: number) => `Không bắt buộc, trừ khi chọn “Lý do khác”. Tối đa ${max} ký tự; chỉ người duyệt đọc.`,
    send: 'Gửi báo cáo',
  },
  rules: {
    heading: 'Quy định bình luận',
    /** Before a date. */
    updated: 'Quy định cập nhật ngày',
    toFigures: 'Xem số liệu hằng tháng',
    read: 'Mỗi bình luận được một người của toà soạn đọc trước khi đăng. Bình luận không đăng đều có lý do, và người viết xem được lý do ấy.',
    receipt:
      'Sau khi gửi, bạn nhận một trang phản hồi riêng. Ở đó bạn sửa được bình luận khi chưa ai duyệt, rút lại bất cứ lúc nào, đề nghị xem lại một lần nếu bình luận không được đăng, và xoá dữ liệu của mình.',
  },
  totals: {
    heading: 'Số liệu 12 tháng gần nhất',
    /** Before a time. */
    about:
      'Mỗi bình luận được tính vào tháng nó được gửi và theo tình trạng hiện nay, nên con số của tháng cũ còn có thể đổi. Tính đến',
    table: 'Bảng số bình luận theo tháng',
    whyRefused: 'Vì sao không đăng',
    month: 'Tháng',
    received: 'Đã nhận',
    published: 'Đã đăng',
    refused: 'Không đăng',
    withdrawn: 'Người viết rút',
    waiting: 'Đang chờ',
    /** The second part stays on one line. */
    median: ['Một nửa có quyết định', 'trong vòng'],
    underMinute: 'dưới 1 phút',
    minutes: (count: number) => `${number(count)} phút`,
    hours: (count: number) => `${number(count)} giờ`,
    days: (count: number) => `${number(count)} ngày`,
  },
}

export type CommentWords = typeof COMMENTS_VI
