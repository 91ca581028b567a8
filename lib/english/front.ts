import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'Bạn đã xếp trang nhất trên máy này mà chưa lưu, sửa lần cuối lúc {time}.':
    'You arranged the front page on this device and have not saved it; last changed at {time}.',
  'Từ đó đã có người lưu bản khác.': 'Somebody has saved another version since.',
  'Xếp tiếp bản ấy': 'Go on with it',
  'Bỏ bản ấy': 'Let it go',
  'Bản xếp chưa lưu': 'Unsaved arrangement',
  'Các lần xếp trước': 'Former arrangements',
  'Bản {version},': 'Version {version},',
  'dòng lệnh': 'command line',
  ' · đang dùng': ' · in force',
  'Đổi: {parts}': 'Changed: {parts}',
  'Xem thử': 'Preview',
  'bản {version}': 'version {version}',
  'Khi chưa ai xếp: trang tự theo bài mới và thứ tự chuyên mục.':
    'Before anybody arranges it: the page follows new articles and the order of the sections.',
  'trang tự xếp': 'the page arranges itself',
  'Dùng lại': 'Use again',
  'Trang nhất': 'Front page',
  'Đã lưu. Bạn đọc thấy trang nhất mới ngay.': 'Saved. Readers see the new front page at once.',
  'Đã lấy lại cách xếp cũ. Bạn đọc thấy ngay.': 'The former arrangement is back. Readers see it at once.',
  'Xem trang nhất': 'View front page',
  'Chỗ nào để trống thì bài mới nhất tự vào; không bài nào hiện hai lần. Đổi chỗ bằng cách kéo tay nắm, bấm Lên, Xuống, hoặc giữ Alt rồi bấm phím mũi tên.':
    'An empty slot takes the newest article by itself; no article appears twice. Change places by dragging the handle, by pressing Up and Down, or by holding Alt and pressing an arrow key.',
  'Dòng lệnh': 'Command line',
  '{by} lưu lúc {time}, đổi: {parts}.': '{by} saved at {time}, changed: {parts}.',
  'Vui lòng viết nội dung, hoặc bỏ hẳn mục này.': 'Please write something, or remove this entry.',
  'Vui lòng viết dài hơn.': 'Please write a little more.',
  'Nội dung dài quá: thông báo tối đa {notice} ký tự, tin khẩn tối đa {banner} ký tự.':
    'Too long: a notice has at most {notice} characters, a banner at most {banner}.',
  'Có ký tự không đọc được. Vui lòng gõ lại thay vì dán.':
    'Some characters could not be read. Please type them instead of pasting.',
  'Chỗ này chưa đúng dạng. Vui lòng chọn lại.': 'This is not in the right form. Please choose again.',
  'Bài hoặc chuyên mục này không còn hiện với bạn đọc. Vui lòng chọn cái khác hoặc bỏ ghim.':
    'Readers no longer see this article or section. Please choose another or unpin it.',
  'Đã có ở một chỗ khác trên trang nhất. Vui lòng chọn cái khác.':
    'It is already elsewhere on the front page. Please choose another.',
  'Giờ này đã qua. Vui lòng chọn giờ khác hoặc để trống.':
    'This time has passed. Please choose another or leave it empty.',
  'Ngày này xa quá một năm. Vui lòng kiểm tra lại năm.': 'This day is more than a year away. Please check the year.',
  'Không có trang nào của báo ở đường dẫn này. Vui lòng mở thử trang rồi sao chép phần sau tên miền.':
    'There is no page of the paper at this address. Please open the page and copy what stands after the domain.',
  'Vui lòng nhập đường dẫn bắt đầu bằng / hoặc địa chỉ bắt đầu bằng https://.':
    'Please enter a path that begins with / or an address that begins with https://.',
  'Tài khoản của bạn chưa được giao việc xếp trang nhất.':
    'Your account has not been given the arranging of the front page.',
  'Biểu mẫu gửi lên không đầy đủ. Vui lòng tải lại trang rồi thử lại.':
    'The form was not complete. Please reload the page and try again.',
  'Không còn tìm thấy cách xếp này. Vui lòng tải lại trang.':
    'This arrangement can no longer be found. Please reload the page.',
  'Người khác vừa xếp lại trang nhất nên bản của bạn chưa lưu. Mọi thứ bạn chọn và gõ vẫn còn ở dưới; vui lòng xem họ đã đổi gì rồi quyết định.':
    'Somebody else has just arranged the front page, so yours is not saved. Everything you chose and typed is still below; please see what they changed, then decide.',
  'nền đỏ: bão lũ, cháy nổ, an toàn tính mạng': 'red ground: storms, fire, danger to life',
  'viền đỏ: tin lớn trong giờ': 'red border: the big story of the hour',
  'Mức độ': 'Level',
  'Không có': 'None',
  'Nội dung': 'Words',
  'Một câu, tối đa {max} ký tự. Chỉ hiện khi đã chọn mức độ.':
    'One sentence, at most {max} characters. Shown only once a level is chosen.',
  'Tự gỡ lúc': 'Ends by itself at',
  'chuyên mục đã ngừng': 'retired section',
  'Các khối chuyên mục': 'Section blocks',
  'Cách bày': 'Layout',
  'Số bài': 'Number of articles',
  'Bỏ khối này': 'Remove this block',
  'Chưa có trên trang nhất:': 'Not on the front page yet:',
  'Đã thêm khối {name} vào cuối.': 'The block {name} is added at the end.',
  'Thêm {name}': 'Add {name}',
  'Vẫn lưu bản của tôi': 'Save mine nevertheless',
  'Bỏ bản của tôi, xem bản mới': 'Drop mine, see the new version',
  'Dải bài chỉ có chữ ngay dưới tin chính. Không có chỗ nào thì dải không hiện.':
    'A strip of articles in words only, right below the lead. Without slots it is not shown.',
  'Tự theo thứ tự chuyên mục; chuyên mục mới tự vào':
    'Follow the order of the sections; new sections come in by themselves',
  'Lưu và đưa lên trang nhất': 'Save and put on the front page',
  'Điện thoại': 'Phone',
  'Máy tính': 'Computer',
  'Xem trước': 'Preview',
  'Bản đang sửa dài quá nên chưa xem trước được. Lưu xong sẽ xem được.':
    'What you are arranging is too long to be previewed. You can look at it once it is saved.',
  'Trang nhất xem trước': 'Preview of the front page',
  'Xem trước trang nhất': 'Preview the front page',
  '{name} đã ở đầu danh sách.': '{name} is already first in the list.',
  '{name} đã ở cuối danh sách.': '{name} is already last in the list.',
  'Đã đưa {name} tới vị trí {place} trên {total}.': '{name} moved to place {place} of {total}.',
  'Kéo để đổi chỗ': 'Drag to change places',
  Lên: 'Up',
  Xuống: 'Down',
  'Các thông báo': 'Notices',
  'thông báo {number}': 'notice {number}',
  'Thông báo {number}': 'Notice {number}',
  'Tối đa {max} ký tự.': 'At most {max} characters.',
  'Tự gỡ lúc (để trống: để mãi)': 'Ends by itself at (empty: never)',
  'Bỏ thông báo': 'Remove notice',
  'Thêm thông báo': 'Add notice',
  'Dẫn tới (không bắt buộc)': 'Leads to (optional)',
  'Đường dẫn của báo, ví dụ /trang/lien-he, hoặc địa chỉ https://.':
    'A path of the paper, for example /trang/lien-he, or an address with https://.',
  'cho {label}': 'for {label}',
  'Tự động: bài mới nhất chưa có trên trang': 'Automatic: the newest article not yet on the page',
  'Bài này không còn hiện với bạn đọc, chỗ này đang tự lấp.':
    'Readers no longer see this article; the slot is filling itself.',
  'Đổi bài': 'Change article',
  'Ghim bài': 'Pin an article',
  'Bỏ ghim': 'Unpin',
  'Bớt chỗ này': 'Remove this slot',
  'Hết ghim lúc (để trống: ghim mãi)': 'Pinned until (empty: for good)',
  'Tiêu điểm {number}': 'Focus {number}',
  'Tin chính': 'Lead',
  'Tin phụ {index}': 'Second lead {index}',
  'Các chỗ của Tiêu điểm': 'Slots of the focus',
  'Tin chính và các tin phụ': 'Lead and second leads',
  'chỗ tự động ở {place}': 'automatic slot in {place}',
  'Thêm chỗ cho Tiêu điểm': 'Add a focus slot',
  'Ghim bài: {label}': 'Pin an article: {label}',
  'Đã ghim {headline} vào {label}.': '{headline} is pinned to {label}.',
  'Tin chính có ảnh và danh sách': 'Lead with picture and list',
  'Lưới ảnh': 'Grid of pictures',
  'Danh sách tít theo ngày': 'Headlines by day',
  'Dải ảnh nền sẫm': 'Strip of pictures on dark ground',
  'Ý kiến, chuyện kể (chỉ chữ)': 'Opinion, stories (words only)',
  'Tin khẩn': 'Urgent news',
  'Tin chính và tin phụ': 'Lead and second leads',
  'Tiêu điểm': 'Focus',
  'Thông báo': 'Notices',
  'Khối chuyên mục': 'Section blocks',
  'không đổi': 'no change',
  'Đã lưu. Thông báo được gửi tới bạn đọc ngay khi trang nhất mới hiện ra.':
    'Saved. Readers are sent the notice as soon as the new front page shows.',
  'Chưa có tin khẩn nào để gửi. Vui lòng chọn mức độ và viết nội dung, hoặc bỏ dấu chọn này.':
    'There is no banner to send. Please choose a severity and write its words, or untick this.',
  'Chưa có bạn đọc nào đăng ký nhận tin khẩn bằng thông báo trên máy.':
    'No reader has asked for breaking news as notices on their machine yet.',
  'Gửi thông báo tới {count} máy đã đăng ký nhận tin khẩn': {
    one: 'Send a notice to the {count} machine that asked for breaking news',
    other: 'Send a notice to the {count} machines that asked for breaking news',
  },
  'Gửi một lần, ngay khi trang nhất mới hiện với bạn đọc. Gỡ hoặc sửa tin khẩn thì dừng gửi cho những máy chưa nhận; máy đã nhận thì không thu lại được.':
    'Sent once, as soon as readers see the new front page. Taking the banner down or changing it stops the sending to machines that have not got it; from those that have, it cannot be taken back.',
  'Tin nóng': 'Breaking news',
})
