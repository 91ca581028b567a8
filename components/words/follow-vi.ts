/** What the pages say on which readers choose how news comes to them. This catalogue is the type of the English one. */
export const FOLLOW_VI = {
  title: 'Nhận tin',
  description: 'Các cách để tin mới tự đến với bạn: thông báo trên máy, thư điện tử hoặc trình đọc tin.',
  ways: 'Các cách nhận tin',
  required: 'bắt buộc',
  away: 'Hệ thống đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.',
  missing: 'Không tìm thấy trang này',
  missingHint: 'Địa chỉ có thể bị thiếu chữ. Vui lòng mở lại đúng địa chỉ trong thư bạn nhận được.',
  links: {
    section: 'Nhận tin chuyên mục này qua thư',
    tag: 'Nhận tin chủ đề này qua thư',
    storyline: 'Nhận tin dòng sự kiện này qua thư',
  },
  mail: {
    way: 'Qua thư điện tử',
    heading: 'Nhận tin qua thư',
    notOffered: 'Trang này chưa mở việc gửi tin qua thư. Trong lúc chờ, mời bạn dùng cách nhận tin khác.',
    about:
      'Mỗi thư gồm tiêu đề, lời dẫn và đường dẫn của các bài mới trong mục bạn chọn; không có bài mới thì không gửi. Thư không gắn mã theo dõi, và thôi nhận chỉ bằng một lần bấm.',
    privacy: 'Quyền riêng tư của bạn',
    address: 'Địa chỉ thư điện tử',
    addressHint: 'Chỉ dùng để gửi tin bạn chọn. Được mã hoá khi lưu và xoá hẳn khi bạn thôi nhận.',
    trap: 'Để trống ô này',
    send: 'Gửi thư xác nhận cho tôi',
    choice: 'Bạn muốn nhận tin về',
    kinds: { chuyenMuc: 'Chuyên mục', chuDe: 'Chủ đề', dongSuKien: 'Dòng sự kiện' },
    rhythm: 'Nhịp gửi',
    asked: 'Đã nhận yêu cầu. Vui lòng mở hộp thư và bấm liên kết xác nhận.',
    askedHint: (hours: number) =>
      `Liên kết dùng được một lần, trong ${hours} giờ. Chưa thấy thư sau vài phút, mời bạn tìm trong mục thư rác hoặc kiểm tra lại địa chỉ. Một địa chỉ nhận nhiều nhất ba thư xác nhận trong một ngày.`,
  },
  confirm: {
    title: 'Xác nhận nhận tin',
    button: 'Xác nhận nhận tin',
    used: 'Liên kết này đã được dùng hoặc đã hết hạn. Nếu chưa nhận được tin, mời bạn đăng ký lại.',
    about: (names: string) => `Bạn sẽ nhận tin về: ${names}.`,
    rhythm: (rhythm: string) => `Nhịp gửi: ${rhythm}.`,
  },
  own: {
    title: 'Tin qua thư của bạn',
    stopped: 'Bạn đã thôi nhận tin qua thư. Địa chỉ và các mục đã chọn đã được xoá.',
    paused: 'Bạn đang tạm dừng: chúng tôi chưa gửi thư nào cho tới khi bạn nhận tiếp.',
    next: (rhythm: string, time: string) => `Nhịp gửi: ${rhythm}. Thư kế tiếp: ${time}, nếu có bài mới.`,
    change: 'Đổi mục và nhịp gửi',
    save: 'Lưu thay đổi',
    pause: 'Tạm dừng',
    resume: 'Nhận tiếp',
    pauseHint: 'Giữ nguyên các mục đã chọn nhưng không gửi thư, cho tới khi bạn nhận tiếp.',
    resumeHint: 'Thư kế tiếp chỉ gồm bài đăng từ lúc bạn nhận tiếp.',
    stop: 'Thôi nhận',
    stopHint: 'Địa chỉ thư và các mục đã chọn được xoá ngay. Muốn nhận lại, bạn chỉ cần đăng ký lại.',
    stopButton: 'Thôi nhận tin qua thư',
    done: {
      'xac-nhan': 'Đã xác nhận. Từ nay bạn nhận tin qua thư; đường dẫn của trang này có ở cuối mỗi thư.',
      doi: 'Đã lưu thay đổi.',
      dung: 'Đã tạm dừng gửi thư.',
      tiep: 'Bạn lại nhận tin qua thư.',
    },
  },
  refusals: {
    notOffered: 'Trang này chưa mở việc gửi tin qua thư nên chưa nhận được đăng ký.',
    notFound: 'Liên kết này không còn dùng được: bạn đã thôi nhận tin qua thư.',
    foreignForm:
      'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại trang này và gửi từ đó; phần bạn đã điền vẫn còn.',
    databaseDown:
      'Hệ thống đang tạm gián đoạn nên chưa nhận được. Phần bạn đã điền vẫn còn, vui lòng gửi lại sau ít phút.',
    tooMany: (wait: string) => `Có quá nhiều yêu cầu. Vui lòng thử lại sau ${wait}; phần bạn đã điền vẫn còn.`,
    seconds: (count: number) => `${count} giây`,
    minutes: (count: number) => `${count} phút`,
    invalid: 'Chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã điền vẫn còn.',
    address: {
      empty: 'Vui lòng nhập địa chỉ thư điện tử.',
      malformed: 'Địa chỉ thư chưa đúng. Vui lòng kiểm tra lại, ví dụ: ten@example.vn.',
      'too-many': 'Vui lòng nhập một địa chỉ thư.',
      unknown: 'Địa chỉ thư chưa đúng. Vui lòng kiểm tra lại, ví dụ: ten@example.vn.',
    },
    choice: {
      empty: 'Vui lòng chọn ít nhất một mục.',
      malformed: 'Có mục không đọc được. Vui lòng chọn lại.',
      'too-many': (most: number) => `Vui lòng chọn nhiều nhất ${most} mục.`,
      unknown: 'Có mục không còn trên trang. Vui lòng chọn lại trong danh sách.',
    },
    rhythm: 'Vui lòng chọn nhịp gửi.',
  },
  push: {
    heading: 'Thông báo trên máy này',
    about:
      'Khi có tin, máy hiện một dòng báo, kể cả lúc bạn không mở trang. Không cần tài khoản: tòa soạn chỉ giữ địa chỉ nhận thông báo của trình duyệt và loại tin bạn chọn.',
    states: {
      'without-script':
        'Phần này cần JavaScript, và trình duyệt của bạn đang tắt. Bạn vẫn nhận được tin qua thư hoặc qua RSS ở trang này.',
      unsupported:
        'Trình duyệt này không nhận được thông báo của trang web. Bạn vẫn nhận được tin qua thư hoặc qua RSS ở trang này, hoặc dùng bản mới của Chrome, Firefox hay Edge.',
      install:
        'Trên iPhone và iPad (từ iOS 16.4), thông báo chỉ bật được khi trang nằm trên màn hình chính: bấm nút Chia sẻ, chọn “Thêm vào MH chính”, mở trang từ biểu tượng mới rồi quay lại đây. Nếu không muốn, bạn vẫn nhận được tin qua thư hoặc qua RSS.',
      refused:
        'Trình duyệt đang chặn thông báo của trang này, nên tòa soạn không hỏi lại được. Muốn nhận, hãy bấm biểu tượng bên trái thanh địa chỉ, cho phép Thông báo rồi tải lại trang. Nếu không, bạn vẫn nhận được tin qua thư hoặc qua RSS.',
      away: 'Chưa hỏi được tòa soạn về thông báo của máy này. Vui lòng tải lại trang sau ít phút.',
    },
    on: 'Máy này đang nhận thông báo.',
    onOther:
      'Máy này đang nhận thông báo bằng tiếng Anh. Mỗi máy nhận tin bằng một thứ tiếng: lưu lựa chọn ở đây thì từ nay tin đến bằng tiếng Việt.',
    choice: 'Bạn muốn nhận',
    breaking: 'Tin khẩn',
    breakingHint: ': bão lũ, cháy nổ, an toàn tính mạng và tin lớn trong giờ',
    most: (count: number) =>
      `Nhiều nhất ${count} thông báo chuyên mục một ngày. Trình duyệt sẽ hỏi bạn có cho phép không.`,
    start: 'Bật thông báo',
    save: 'Lưu lựa chọn',
    stop: 'Thôi nhận trên máy này',
  },
  feeds: {
    heading: 'Qua trình đọc tin (RSS)',
    copy: 'Chép địa chỉ',
    into: 'vào trình đọc tin của bạn.',
    others: 'Mỗi chuyên mục, chủ đề và tác giả cũng có địa chỉ riêng: thêm /feed.xml vào cuối địa chỉ của trang ấy.',
  },
}
