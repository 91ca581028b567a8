/** What the receipt of a comment says to its writer. This catalogue is the type of the English one. */
export const RECEIPT_VI = {
  heading: 'Bình luận của bạn',
  received: 'Đã nhận bình luận',
  away: 'Hệ thống đang tạm gián đoạn nên chưa xem được bình luận. Vui lòng tải lại trang sau ít phút.',
  article: 'Bài viết:',
  rules: 'Quy định bình luận và số liệu hằng tháng',
  keepHeading: 'Giữ địa chỉ trang này',
  /** Before the code. */
  keep: 'Chỉ người có địa chỉ mới mở được trang, và chúng tôi không gửi lại được. Mã theo dõi để hỏi qua điện thoại:',
  copyAddress: 'Sao chép địa chỉ',
  print: 'In trang này',
  appealHeading: 'Lời đề nghị xem lại',
  phoneKept:
    'Số điện thoại bạn gửi được niêm phong, không hiện ở đây, và tự xoá 90 ngày sau khi bình luận được duyệt hoặc từ chối.',
  states: {
    waiting: 'Đang chờ duyệt',
    published: 'Đã đăng',
    refused: 'Không đăng',
    appealed: 'Đang xem lại',
    upheld: 'Không đăng',
    withdrawn: 'Đã rút lại',
    erased: 'Đã xoá dữ liệu',
  },
  /** What a form that was taken has done, for the line at the top. */
  done: {
    correct: 'Đã nhận bản sửa. Toà soạn sẽ đọc bản này.',
    withdraw: 'Đã rút lại bình luận.',
    appeal: 'Đã gửi đề nghị xem lại.',
    erase: 'Đã xoá dữ liệu của bình luận này.',
  },
  /** Between a deed and its time. */
  at: 'lúc',
  why: 'Lý do:',
  masked:
    'Toà soạn đã che thông tin cá nhân có trong bình luận và xoá hẳn phần chữ ấy; chỗ che được đánh dấu cho người đọc biết.',
  corrected: 'Bạn đã sửa',
  correctedThen: '; toà soạn đọc bản đã sửa.',
  waits:
    'Một người của toà soạn đọc mỗi bình luận trước khi đăng, thường trong 1 ngày làm việc. Kết quả và lý do sẽ hiện ở trang này.',
  approved: 'Bình luận được duyệt',
  approvedOnAppeal: 'Toà soạn đã xem lại và duyệt',
  see: 'Xem bình luận trên trang',
  articleAway: 'Bài viết hiện không mở được nên bình luận cũng chưa đọc được.',
  taken: 'Toà soạn đã gỡ bình luận',
  refused: 'Toà soạn quyết định không đăng bình luận',
  mayAppeal: 'Nếu thấy chưa đúng, bạn có thể đề nghị xem lại một lần; người duyệt sẽ đọc lời bạn viết.',
  appealed: 'Bạn đã đề nghị xem lại',
  appealedThen:
    '. Một người của toà soạn sẽ đọc lại bình luận cùng lời đề nghị; quyết định lần này là quyết định cuối và sẽ hiện ở đây.',
  upheld: 'Toà soạn đã xem lại theo đề nghị của bạn',
  upheldThen: ' và giữ quyết định không đăng. Mỗi bình luận được xem lại một lần nên đây là quyết định cuối.',
  withdrew: 'Bạn đã rút lại bình luận này',
  withdrewSeen: 'Dưới bài viết chỉ còn dòng báo có một bình luận đã được rút.',
  withdrewUnseen: 'Bình luận chưa từng hiện cho bạn đọc khác.',
  erased: 'Họ tên, tiêu đề, nội dung, số điện thoại và lời đề nghị của bạn đã được xoá',
  erasedThen: '. Chỉ ngày gửi và kết quả duyệt được giữ lại để cộng vào số liệu hằng tháng.',
  deeds: 'Bạn có thể',
  correct: {
    heading: 'Sửa bình luận',
    button: 'Gửi bản đã sửa',
    about:
      'Sửa được cho tới khi có người đọc. Bản sửa thay hẳn bản cũ và được kiểm tra như một bình luận mới; bạn không phải nhập lại mã xác nhận.',
  },
  withdraw: {
    heading: 'Rút lại bình luận',
    button: 'Rút lại bình luận',
    about: 'Toà soạn không đọc bình luận này nữa. Số điện thoại, nếu có, được xoá ngay.',
    aboutPublished:
      'Bình luận rời khỏi trang; chỗ ấy còn dòng báo người viết đã rút lại, các trả lời của người khác vẫn còn. Số điện thoại, nếu có, được xoá ngay.',
    confirm: 'Tôi muốn rút lại bình luận này và hiểu rằng không đăng lại được.',
  },
  appeal: {
    heading: 'Đề nghị xem lại',
    button: 'Gửi đề nghị',
    about: 'Mỗi bình luận được đề nghị một lần. Quyết định sau đó là quyết định cuối.',
    reason: 'Vì sao nên xem lại',
    reasonHint: 'Chỉ người duyệt bình luận đọc phần này.',
  },
  erase: {
    heading: 'Xoá dữ liệu của tôi',
    button: 'Xoá dữ liệu',
    about:
      'Xoá họ tên, tiêu đề, nội dung và số điện thoại khỏi hệ thống. Chỉ ngày gửi và kết quả duyệt ở lại để cộng vào số liệu hằng tháng.',
    aboutPublished:
      'Xoá họ tên, tiêu đề, nội dung và số điện thoại khỏi hệ thống; bình luận cũng rời khỏi trang. Chỉ ngày gửi và kết quả duyệt ở lại để cộng vào số liệu hằng tháng.',
    confirm: 'Tôi muốn xoá dữ liệu và hiểu rằng không lấy lại được.',
  },
}

export type ReceiptWords = typeof RECEIPT_VI
