import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'Trả lời phản ánh về trợ năng trong': 'Answer reports about accessibility within',
  'Trang /trang/tro-nang hứa với người gặp trở ngại khi dùng trang.':
    'The page /trang/tro-nang promises it to whoever meets an obstacle.',
  'ngày làm việc': 'working days',
  'Cài đặt': 'Settings',
  'Đã lưu phần {heading}.': '{heading} is saved.',
  'Các phần cài đặt': 'Groups of settings',
  'Giờ và ngôn ngữ': 'Time and language',
  Lưu: 'Save',
  'Chưa ai đổi phần này, đang dùng giá trị mặc định.': 'Nobody has changed this group, the defaults apply.',
  'Đổi lần cuối:': 'Last change:',
  'dòng lệnh': 'command line',
  ', lúc': ', at',
  'Mọi ngày giờ trên trang, trong lưu trữ, lịch hẹn đăng và nguồn tin theo giờ Việt Nam (Asia/Ho_Chi_Minh, GMT+7), dù máy chủ đặt ở đâu. Đường dẫn lưu trữ theo ngày dựa vào giờ này nên không đổi được.':
    'All days and hours on the site, in the archive, in schedules and feeds are in Vietnam time (Asia/Ho_Chi_Minh, GMT+7), wherever the server stands. The addresses of the archive by date rest on it, so it cannot be changed.',
  'Trang báo dùng tiếng Việt; toà soạn nói với mỗi người bằng thứ tiếng họ đã chọn ở trang Tài khoản.':
    'The paper is in Vietnamese; the newsroom speaks to everybody in the language chosen on their Account page.',
  'Vui lòng nhập {what}.': 'Please enter {what}.',
  'Vui lòng nhập {what}, ít nhất 2 ký tự.': 'Please enter {what}, at least 2 characters.',
  'Dài quá. Vui lòng rút còn {max} ký tự.': 'Too long. Please shorten it to {max} characters.',
  'Vui lòng kiểm tra lại {what}.': 'Please check {what}.',
  'Vui lòng nhập một số nguyên, ví dụ 30.': 'Please enter a whole number, for example 30.',
  'Vui lòng nhập số từ {min} đến {max}.': 'Please enter a number from {min} to {max}.',
  'tên trang': 'the name of the site',
  'tên cơ quan': 'the name of the agency',
  'lời giới thiệu': 'the introduction',
  'tên đơn vị xuất bản': 'the name of the publisher',
  'người chịu trách nhiệm': 'the person responsible',
  'số giấy phép': 'the licence number',
  'địa chỉ': 'the address',
  'số điện thoại': 'the telephone number',
  'Số điện thoại cần có chữ số, ví dụ 024 3382 4100.': 'A telephone number needs digits, for example 024 3382 4100.',
  'thư điện tử': 'the e-mail address',
  'Địa chỉ thư chưa đúng dạng, ví dụ toasoan@hadong.gov.vn.':
    'The e-mail address is not in the right form, for example toasoan@hadong.gov.vn.',
  'Vui lòng nhập một đến ba chữ.': 'Please enter one to three letters.',
  'Vòng tròn chỉ vừa ba chữ.': 'There is room for only three letters in the circle.',
  'Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.':
    'The chosen picture is no longer in the library. Please choose another.',
  'Vui lòng chọn lại ảnh.': 'Please choose the picture again.',
  'địa chỉ trạm': 'the address of the hub',
  'Địa chỉ trạm phải là một trang web công khai, ví dụ https://pubsubhubbub.appspot.com/.':
    'The address of the hub must be a public web page, for example https://pubsubhubbub.appspot.com/.',
  khoá: 'the key',
  'Khoá gồm 8 đến 128 chữ thường không dấu, chữ số hoặc gạch nối, bắt đầu bằng chữ hoặc số.':
    'A key has 8 to 128 small letters without marks, digits or hyphens, and begins with a letter or digit.',
  'Có dòng không phải quy tắc. Mỗi dòng chỉ nhận User-agent, Disallow, Allow hoặc Crawl-delay, đường dẫn bắt đầu bằng /.':
    'Some line is no rule. Each line may be User-agent, Disallow, Allow or Crawl-delay, with a path that begins with /.',
  'Quy tắc này che mất trang với máy tìm kiếm. Vui lòng chỉ đóng từng phần, hoặc từng máy thu thập khác.':
    'This rule hides the site from search engines. Please shut single parts only, or single other crawlers.',
  'Quy tắc này mở lại một phần chỉ dành cho toà soạn. Vui lòng bỏ dòng Allow ấy.':
    'This rule opens a part that is for the newsroom only. Please remove that Allow line.',
  'Vui lòng kiểm tra lại các quy tắc.': 'Please check the rules.',
  'Tài khoản của bạn chưa được giao việc cài đặt.': 'Your account has not been given the settings.',
  'Không có nhóm cài đặt này.': 'There is no such group of settings.',
  'Một người khác vừa lưu nhóm này. Nội dung bạn nhập vẫn còn; vui lòng tải lại trang để xem bản mới trước khi lưu.':
    'Somebody else has just saved this group. What you typed is still here; please reload the page to see the new version before saving.',
  'Cơ quan': 'Agency',
  'Tên, địa chỉ và người chịu trách nhiệm: hiện ở đầu và cuối mọi trang, trong nguồn tin và trên công cụ tìm kiếm.':
    'Name, address and the person responsible: at the top and the end of every page, in feeds and for search engines.',
  'Biểu tượng': 'Emblem',
  'Hình bên cạnh tên trang. Quốc huy có quy định riêng về sử dụng, vì vậy mặc định là chữ trong vòng tròn.':
    'The picture beside the name of the site. The national emblem has rules of its own, so the default is letters in a circle.',
  'Máy tìm kiếm': 'Search engines',
  'Trang được tìm thấy ra sao. Sơ đồ trang và nguồn tin luôn có; báo tin ra ngoài chỉ bật khi có địa chỉ hoặc khoá dưới đây.':
    'How the site is found. Sitemaps and feeds are always there; news to the outside is sent only once there is an address or a key below.',
  'Bình luận': 'Comments',
  'Mọi bình luận đều được người của toà soạn đọc trước khi hiện ra; điều này không tắt được.':
    'Somebody of the newsroom reads every comment before it appears; this cannot be turned off.',
  'Toà soạn': 'Newsroom',
  'Nguyên tắc bốn mắt: người viết không tự duyệt bài của mình, luôn có người thứ hai đọc trước khi bạn đọc thấy.':
    'Four eyes: writers do not approve their own articles, a second person always reads them before readers do.',
  'Tên trang': 'Name of the site',
  'Chữ lớn ở đầu trang và trong tiêu đề của trình duyệt.':
    'The large letters at the top of pages and in the title of the browser.',
  'Dòng dưới tên trang: trang tin của cơ quan nào.': 'The line under the name of the site: whose site it is.',
  'Giới thiệu ngắn': 'Short introduction',
  'Một câu cho công cụ tìm kiếm và nguồn tin.': 'One sentence for search engines and feeds.',
  'Đơn vị xuất bản': 'Publisher',
  'Đứng tên nội dung ở cuối trang.': 'Answers for the content at the end of pages.',
  'Người chịu trách nhiệm nội dung': 'Person responsible for the content',
  'Họ tên và chức vụ, hiện ở cuối mọi trang.': 'Name and position, at the end of every page.',
  'Giấy phép': 'Licence',
  'Số giấy phép như phải ghi ở cuối trang. Để trống thì không hiện.':
    'The licence number as it must be shown at the end of pages. Not shown if empty.',
  'Địa chỉ': 'Address',
  'Hiện ở cuối mọi trang.': 'At the end of every page.',
  'Điện thoại': 'Telephone',
  'Hiện ở cuối mọi trang. Để trống thì không hiện.': 'At the end of every page. Not shown if empty.',
  'Thư điện tử': 'E-mail',
  'Bạn đọc viết tới địa chỉ này. Để trống thì không hiện.': 'Readers write to this address. Not shown if empty.',
  'Chữ trong vòng tròn': 'Letters in the circle',
  'Một đến ba chữ, hiện khi không dùng ảnh.': 'One to three letters, shown when there is no picture.',
  'Ảnh biểu tượng': 'Picture of the emblem',
  'Ảnh trong kho, hiện thay vòng tròn chữ, cao 48 điểm ảnh.':
    'A picture of the library, shown instead of the circle, 48 pixels high.',
  'Dùng chữ trong vòng tròn': 'Use letters in a circle',
  'Đóng bình luận sau': 'Close comments after',
  'Bài cũ hơn số ngày này không nhận bình luận mới. 0 là không đóng.':
    'Articles older than so many days take no new comments. 0 means they never close.',
  ngày: 'days',
  'Nghỉ giữa hai bình luận': 'Pause between two comments',
  'Từ cùng một mạng, người đọc phải chờ chừng này trước khi gửi tiếp. 0 là không chờ. Dùng khi tranh luận nóng.':
    'From the same network, readers have to wait this long before sending another. 0 means no wait. For heated debates.',
  giây: 'seconds',
  'Nhiều nhất trong 10 phút': 'At most within 10 minutes',
  'Số bình luận nhận từ cùng một mạng trong 10 phút.':
    'How many comments are taken from the same network within 10 minutes.',
  'bình luận': 'comments',
  'Đường dẫn trong một bình luận': 'Links in a comment',
  'Nhiều hơn số này thì người duyệt thấy lời nhắc.': 'With more than this the moderator sees a reminder.',
  'đường dẫn': 'links',
  'Trạm WebSub': 'WebSub hub',
  'Người theo dõi nguồn tin nhận bài mới ngay qua trạm này. Ví dụ https://pubsubhubbub.appspot.com/. Để trống thì không báo.':
    'Followers of the feeds get new articles at once through this hub. For example https://pubsubhubbub.appspot.com/. Nothing is sent if empty.',
  'Khoá IndexNow': 'IndexNow key',
  '; có thể dùng {freshKey}': '; {freshKey} may be used',
  'Báo ngay cho máy tìm kiếm khi bài được đăng, sửa, chuyển hay gỡ. Từ 8 đến 128 chữ thường không dấu, chữ số, gạch nối{example}. Để trống thì không báo.':
    'Tells search engines at once when an article is published, changed, moved or taken down. 8 to 128 small letters without marks, digits, hyphens{example}. Nothing is sent if empty.',
  'Thêm vào robots.txt': 'Add to robots.txt',
  'Mỗi dòng một quy tắc User-agent, Disallow, Allow hoặc Crawl-delay. Toà soạn luôn đóng, sơ đồ trang luôn được nêu; không cần ghi.':
    'One rule a line: User-agent, Disallow, Allow or Crawl-delay. The newsroom is always shut and the sitemap always named; they need not be written.',
  'Toà soạn một người': 'One-person newsroom',
  'Khi bật, người có quyền xuất bản được tự xuất bản bài mình viết. Vui lòng tắt ngay khi có người thứ hai.':
    'When on, whoever may publish can publish what they wrote themselves. Please turn it off as soon as there is a second person.',
  'không tìm thấy máy chủ ấy': 'that server was not found',
  'không tra được tên máy chủ': 'the name of the server could not be looked up',
  'máy chủ ấy không nhận kết nối': 'that server takes no connections',
  'máy chủ ấy ngắt kết nối': 'that server broke the connection',
  'máy chủ ấy không trả lời kịp': 'that server did not answer in time',
  'địa chỉ ấy không phải của Internet công khai': 'that address is not on the public Internet',
  'Chờ thử lại sau {attempts} lần: {why}': 'Trying again after {attempts} times: {why}',
  'Đang chờ': 'Waiting',
  'Đã báo': 'Told',
  'không rõ vì sao': 'unknown reason',
  'Không báo được: {why}': 'Could not be told: {why}',
  'Chưa báo ra ngoài: địa chỉ của trang ({siteUrl}) không mở được từ Internet. Vui lòng đặt SITE_URL.':
    'Nothing is told to the outside: the address of the site ({siteUrl}) cannot be opened from the Internet. Please set SITE_URL.',
  '{waitingCount} địa chỉ đang chờ báo, {givenUpCount} địa chỉ không báo được từ hôm qua.':
    '{waitingCount} addresses are waiting to be told, {givenUpCount} could not be reached since yesterday.',
  'Báo tin ra ngoài gần đây nhất': 'Latest news to the outside',
  'Báo cho': 'Told to',
  'Kết quả': 'Result',
  Lúc: 'At',
  'Bản tiếng Anh': 'English edition',
  'Cơ quan bằng tiếng Anh, trên các trang /en. Dòng nào để trống thì trang tiếng Anh dùng lời tiếng Việt.':
    'The agency in English, on the pages below /en. Where a line is empty, English pages use the Vietnamese words.',
  'Chữ lớn ở đầu các trang tiếng Anh.': 'The large letters at the top of English pages.',
  'Dòng dưới tên trang, ví dụ Ha Dong District Portal.':
    'The line under the name of the site, for example Ha Dong District Portal.',
  'Một câu cho công cụ tìm kiếm.': 'One sentence for search engines.',
  'Họ tên và chức vụ bằng tiếng Anh.': 'Name and position in English.',
  'Như phải ghi ở cuối trang.': 'As it must be shown at the end of pages.',
  'Hiện ở cuối các trang tiếng Anh.': 'At the end of English pages.',
})
