import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'Sửa bút danh': 'Edit pen-name',
  'Đã thêm bút danh.': 'The pen-name is added.',
  'Đã lưu bút danh.': 'The pen-name is saved.',
  'Bút danh không còn trong danh sách để chọn. Các bài đã ký vẫn giữ tên.':
    'The pen-name is no longer offered. Articles signed with it keep it.',
  'Bút danh đã có lại trong danh sách để chọn.': 'The pen-name is offered again.',
  'Đã gộp. Trang của bút danh cũ dẫn tới đây.': 'Merged. The former pen-name’s page leads here.',
  'Xem trang tác giả': 'View author page',
  'Tất cả bút danh': 'All pen-names',
  'Lưu bút danh': 'Save pen-name',
  'Gộp vào bút danh khác': 'Merge into another pen-name',
  'Dùng khi một người có hai bút danh ghi lẫn. Các bài của {name} sẽ ký tên bút danh bạn chọn; trang cũ dẫn sang trang mới. Việc này không hoàn tác được.':
    'For when one person signed with two pen-names by mistake. Articles by {name} will be signed with the one you choose, and the former page leads to its page. This cannot be undone.',
  'Bút danh được giữ lại': 'Pen-name to keep',
  'Gộp {name} vào bút danh đã chọn': 'Merge {name} into the chosen pen-name',
  'Dùng lại bút danh': 'Use pen-name again',
  'Ngừng dùng bút danh': 'Retire pen-name',
  'Ngừng dùng từ ngày {date}: người viết không chọn được bút danh này.':
    'Retired since {date}: writers cannot choose this pen-name.',
  'Người viết sẽ không chọn được bút danh này nữa. Các bài đã ký và trang tác giả vẫn giữ nguyên.':
    'Writers will no longer be able to choose this pen-name. Signed articles and the author page stay as they are.',
  'Dùng lại': 'Use again',
  'Ngừng dùng': 'Retire',
  'chưa ký bài nào': 'no articles signed',
  'từ {figure} bài trở lên': '{figure} articles or more',
  '{figure} bài': { one: '{figure} article', other: '{figure} articles' },
  'Bút danh': 'Pen-names',
  'Tên in dưới tiêu đề bài.': 'The name printed under the headline.',
  'Đường dẫn': 'Address',
  'Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.': 'When it changes, the former address leads to the new one.',
  'Có thể để trống, đường dẫn sẽ lấy từ bút danh.': 'May be left empty; the address is then made from the pen-name.',
  'Vai trò': 'Role',
  'Ví dụ: Phóng viên, Cộng tác viên. Có thể để trống.': 'For example Reporter or Contributor. May be left empty.',
  'Đơn vị': 'Unit',
  'Phòng, ban hoặc phường. Có thể để trống.': 'Desk, department or ward. May be left empty.',
  'Lời giới thiệu': 'About',
  'Hiện trên trang tác giả. Tối đa {max} ký tự.': 'Shown on the author page. At most {max} characters.',
  'Thư điện tử công khai': 'Public e-mail address',
  'Bạn đọc thấy địa chỉ này trên trang tác giả. Để trống nếu không muốn công khai.':
    'Readers see this address on the author page. Leave it empty to keep it private.',
  Ảnh: 'Picture',
  'Ảnh trong kho, hiện hình tròn trên trang tác giả.':
    'A picture of the library, shown as a circle on the author page.',
  'Không dùng ảnh': 'Use no picture',
  'Tên ký dưới bài. Mỗi bút danh có một trang riêng liệt kê các bài đã đăng.':
    'Names under articles. Each pen-name has a page of its own with what it published.',
  'Tìm bút danh, có dấu hay không dấu': 'Search pen-names, with marks or without',
  'Không có bút danh nào khớp.': 'No pen-name matches.',
  'Chưa có bút danh nào, mời bạn thêm bên dưới.': 'No pen-names yet, please add one below.',
  'Đã ngừng dùng': 'Retired',
  'Xem tiếp': 'Show more',
  'Thêm bút danh': 'Add pen-name',
  'Dài quá. Vui lòng rút còn {max} ký tự.': 'Too long. Please shorten it to {max} characters.',
  'Vui lòng nhập bút danh.': 'Please enter a pen-name.',
  'Bút danh cần ít nhất 2 ký tự.': 'A pen-name needs at least 2 characters.',
  'Bút danh dài quá. Vui lòng rút còn {max} ký tự.': 'The pen-name is too long. Please shorten it to {max} characters.',
  'Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.':
    'An address needs letters without marks or digits. Please fill in this field.',
  'Một bút danh khác đang dùng đường dẫn này. Vui lòng thêm chữ để phân biệt, hoặc gộp hai bút danh.':
    'Another pen-name uses this address. Please add letters to tell them apart, or merge the two.',
  'Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.':
    'The address is not in the right form. Please use only letters without marks, digits and hyphens.',
  'Lời giới thiệu dài quá. Vui lòng rút còn {max} ký tự.':
    'The introduction is too long. Please shorten it to {max} characters.',
  'Địa chỉ thư chưa đúng dạng, ví dụ ten@hadong.gov.vn.':
    'The e-mail address is not in the right form, for example name@hadong.gov.vn.',
  'Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.':
    'The chosen picture is no longer in the library. Please choose another.',
  'Vui lòng chọn lại ảnh.': 'Please choose the picture again.',
  'Tài khoản của bạn chưa được giao việc quản lý bút danh.': 'Your account has not been given the pen-names.',
  'Không còn tìm thấy bút danh này. Vui lòng tải lại trang.':
    'This pen-name can no longer be found. Please reload the page.',
  'Vui lòng chọn bút danh được giữ lại.': 'Please choose the pen-name to keep.',
  'Sửa chủ đề': 'Edit tag',
  'Đã lưu chủ đề.': 'The tag is saved.',
  'Đã gộp. Trang của chủ đề cũ dẫn tới đây.': 'Merged. The former tag’s page leads here.',
  'Xem trang chủ đề': 'View tag page',
  'Tất cả chủ đề': 'All tags',
  'Lưu chủ đề': 'Save tag',
  Tên: 'Name',
  'Đường dẫn đi theo tên; đường dẫn cũ tự dẫn sang. Tối đa {max} ký tự.':
    'The address follows the name; the former address leads to it. At most {max} characters.',
  'Hiện trên trang chủ đề, phía trên danh sách bài. Tối đa {max} ký tự.':
    'Shown on the tag’s page, above the articles. At most {max} characters.',
  'Gộp vào chủ đề khác': 'Merge into another tag',
  'Dùng khi hai tên cùng một ý. Các bài của {name} sẽ mang chủ đề bạn chọn; trang cũ dẫn sang trang mới; ai gõ lại tên cũ cũng được chủ đề mới. Việc này không hoàn tác được.':
    'For when two names mean the same. Articles with {name} will carry the tag you choose, the former page leads to its page, and whoever types the former name gets the new tag. This cannot be undone.',
  'Chủ đề được giữ lại': 'Tag to keep',
  'Gộp {name} vào chủ đề đã chọn': 'Merge {name} into the chosen tag',
  'Xoá chủ đề': 'Delete tag',
  'Chưa bài nào mang chủ đề này.': 'No article carries this tag yet.',
  'Chủ đề': 'Tags',
  'Chủ đề đi ngang các chuyên mục. Chủ đề mới có khi người viết gõ tên vào bài; ở đây bạn đổi tên, viết lời giới thiệu và gộp những tên trùng ý.':
    'Tags run across sections. A new one comes into being when a writer types its name into an article; here you rename tags, introduce them and merge those that mean the same.',
  'Đã xoá chủ đề {deleted}.': 'The tag {deleted} is deleted.',
  'Tìm chủ đề, có dấu hay không dấu': 'Search tags, with marks or without',
  'Không có chủ đề nào khớp.': 'No tag matches.',
  'Chưa có chủ đề nào.': 'No tags yet.',
  '/chu-de/{slug} · {carried}': '/chu-de/{slug} · {carried}',
  'Vui lòng nhập tên chủ đề.': 'Please enter the name of the tag.',
  'Tên chủ đề dài quá. Vui lòng rút còn {max} ký tự.':
    'The name of the tag is too long. Please shorten it to {max} characters.',
  'Tên chủ đề cần có chữ cái hoặc chữ số.': 'The name of a tag needs letters or digits in it.',
  'Đã có chủ đề mang tên này (không kể dấu và chữ hoa). Bạn có thể gộp hai chủ đề ở bên dưới.':
    'There already is a tag of this name (marks and capitals aside). You can merge the two below.',
  'Tài khoản của bạn chưa được giao việc quản lý chủ đề.': 'Your account has not been given the tags.',
  'Không còn tìm thấy chủ đề này. Có thể ai đó vừa gộp hoặc xoá.':
    'This tag can no longer be found. Somebody may just have merged or deleted it.',
  'Vui lòng chọn chủ đề được giữ lại.': 'Please choose the tag to keep.',
  'Chủ đề này vừa được gắn vào bài nên chưa xoá được. Bạn có thể gộp vào chủ đề khác.':
    'This tag has just been put on an article, so it cannot be deleted. You can merge it into another tag.',
  'chưa gắn vào bài nào': 'on no article yet',
  'Sửa chuyên mục': 'Edit section',
  'Đã lưu chuyên mục.': 'The section is saved.',
  'Chuyên mục đã được dùng lại.': 'The section is in use again.',
  'Xem trang chuyên mục': 'View section page',
  'Tất cả chuyên mục': 'All sections',
  'Lưu chuyên mục': 'Save section',
  'Đã chuyển {count} bài, vẫn còn bài chưa chuyển. Vui lòng bấm tiếp nút bên dưới.': {
    one: '{count} article was moved; some are still to be moved. Please press the button below once more.',
    other: '{count} articles were moved; some are still to be moved. Please press the button below once more.',
  },
  'Chuyên mục này đã ngừng dùng từ ngày {date}: không có trên trang báo và không nhận bài mới.':
    'This section is retired since {date}: it is not on the site and takes no new articles.',
  'Dùng lại chuyên mục': 'Use section again',
  'Ngừng dùng chuyên mục': 'Retire section',
  'Chuyên mục rời thanh điều hướng và không nhận bài mới.':
    'The section leaves the navigation and takes no new articles.',
  ' Còn {articles} ở đây: bài được chuyển sang chuyên mục bạn chọn, đường dẫn cũ của từng bài vẫn dẫn tới bài.':
    ' There are still {articles} in it: they move to the section you choose, and each former address still leads to its article.',
  ' Hiện không còn bài nào ở đây.': ' There are no articles in it now.',
  'Chuyển bài và ngừng dùng': 'Move articles and retire',
  'Chuyển bài sang': 'Move articles to',
  'Đường dẫn cũ dẫn sang': 'Former address leads to',
  'Chưa chọn': 'Not chosen',
  'Không dẫn đi đâu': 'Leads nowhere',
  'Chưa làm được việc này. Vui lòng thử lại.': 'This could not be done. Please try again.',
  'Chuyên mục': 'Sections',
  'Đã thêm chuyên mục {name}.': 'The section {name} is added.',
  'Đã đưa {name} lên một bậc.': '{name} is moved up by one.',
  'Đã đưa {name} xuống một bậc.': '{name} is moved down by one.',
  'Đã ngừng dùng chuyên mục {name}.': 'The section {name} is retired.',
  'Thứ tự ở đây là thứ tự trên thanh điều hướng và trang chủ. Mỗi bài thuộc đúng một chuyên mục.':
    'The order here is that of the navigation and of the front page. Every article is in exactly one section.',
  'Chưa có chuyên mục nào. Bài chỉ xuất bản được khi có chuyên mục, mời bạn thêm bên dưới.':
    'No sections yet. Articles can only be published in a section, please add one below.',
  'Thêm chuyên mục': 'Add section',
  'chưa có bài': 'no articles yet',
  'Hiện trên thanh điều hướng. Tối đa {max} ký tự.': 'Shown in the navigation. At most {max} characters.',
  'Có thể để trống, đường dẫn sẽ lấy từ tên.': 'May be left empty; the address is then made from the name.',
  'Mô tả': 'Description',
  'Một câu dưới tên chuyên mục, cũng là lời giới thiệu trên công cụ tìm kiếm. Tối đa {max} ký tự.':
    'A sentence under the name of the section, which search engines show too. At most {max} characters.',
  'Vui lòng nhập tên chuyên mục.': 'Please enter the name of the section.',
  'Tên chuyên mục cần ít nhất 2 ký tự.': 'The name of a section needs at least 2 characters.',
  'Tên chuyên mục dài quá. Vui lòng rút còn {max} ký tự.':
    'The name of the section is too long. Please shorten it to {max} characters.',
  'Đã có chuyên mục mang tên này (không kể dấu và chữ hoa). Vui lòng chọn tên khác.':
    'There already is a section of this name (marks and capitals aside). Please choose another name.',
  'Đường dẫn này đã dùng cho một trang khác của báo, ví dụ tìm kiếm hay lưu trữ. Vui lòng chọn đường dẫn khác.':
    'This address is used by another page of the paper, for example search or the archive. Please choose another.',
  'Một chuyên mục khác đang dùng đường dẫn này. Vui lòng chọn đường dẫn khác.':
    'Another section uses this address. Please choose another.',
  'Mô tả dài quá. Vui lòng rút còn {max} ký tự.': 'The description is too long. Please shorten it to {max} characters.',
  'Vui lòng kiểm tra lại mô tả.': 'Please check the description.',
  'Tài khoản của bạn chưa được giao việc sắp xếp chuyên mục.': 'Your account has not been given the sections.',
  'Không còn tìm thấy chuyên mục này. Vui lòng tải lại trang.':
    'This section can no longer be found. Please reload the page.',
  'Vui lòng chọn chuyên mục nhận bài.': 'Please choose the section that takes the articles.',
  'Chuyên mục này còn bài. Vui lòng chọn chuyên mục nhận bài; bài được chuyển từng đợt {max}.':
    'There are still articles in this section. Please choose the section that takes them; they move {max} at a time.',
  'Giữ lại để người duyệt xem kỹ': 'Hold for a moderator to look closely',
  'Từ chối ngay, cho người viết biết từ nào': 'Refuse at once and tell the writer which word',
  'Cho qua, không để ý từ này nữa': 'Let through, pay no attention to this word',
  'Từ hoặc cụm từ': 'Word or phrase',
  'Viết đủ dấu. Cách viết lẩn tránh (chấm giữa chữ, số thay chữ, chữ kéo dài) và cụm từ viết không dấu cũng được nhận ra.':
    'Write it with all marks. Disguises (dots between letters, digits for letters, stretched letters) and phrases without marks are recognised too.',
  'Khi gặp từ này': 'When this word appears',
  'Ghi chú': 'Note',
  'Vì sao có từ này. Có thể để trống.': 'Why this word is here. May be left empty.',
  'Thử với một câu': 'Try a sentence',
  'Dán một câu bạn đọc hay viết: chỗ nào bị bắt hiện ngay bên dưới. Câu này không được lưu.':
    'Paste a sentence readers often write: what is caught shows right below. The sentence is not kept.',
  'Vẫn lưu từ này': 'Save this word nevertheless',
  Lưu: 'Save',
  'Từ chối ngay': 'Refused at once',
  'Giữ lại để xem': 'Held for a look',
  'Có sẵn nhưng cho qua': 'Came with the list, let through',
  'Có sẵn, giữ lại để xem': 'Came with the list, held for a look',
  'Các bài': 'Articles',
  'Chưa có bài nào trong dòng sự kiện này.': 'There are no articles in this storyline yet.',
  'Bài chưa có tiêu đề': 'Article without a headline',
  'Đưa ra': 'Take out',
  'Tìm bài để thêm': 'Search articles to add',
  Tìm: 'Search',
  'Không có bài nào khớp mà chưa ở trong dòng sự kiện.': 'No article matches that is not in the storyline already.',
  'Bài tìm thấy': 'Articles found',
  Thêm: 'Add',
  'Sửa dòng sự kiện': 'Edit storyline',
  'Đã mở dòng sự kiện. Giờ bạn có thể thêm bài.': 'The storyline is started. Now you can add articles.',
  'Đã lưu dòng sự kiện.': 'The storyline is saved.',
  'Đã khép dòng sự kiện. Trang của nó vẫn ở chỗ cũ.': 'The storyline is closed. Its page stays where it was.',
  'Dòng sự kiện lại đang tiếp diễn.': 'The storyline goes on again.',
  'Đã đưa bài vào dòng sự kiện.': 'The article is in the storyline.',
  'Đã đưa bài ra khỏi dòng sự kiện.': 'The article is out of the storyline.',
  'Xem trang bạn đọc': 'View readers’ page',
  'Tất cả dòng sự kiện': 'All storylines',
  ' · Bạn đọc chưa thấy: chưa có bài nào được đăng': ' · Not seen by readers yet: none of its articles is published',
  'Trang của dòng sự kiện': 'The storyline’s page',
  'Lưu dòng sự kiện': 'Save storyline',
  'Mở lại': 'Reopen',
  'Khép lại': 'Close',
  'Chuyện lại có diễn biến mới: dòng sự kiện trở lại đầu danh sách.':
    'The story goes on: the storyline returns to the top of the list.',
  'Chuyện đã xong. Trang và các bài ở nguyên chỗ cũ; người viết không còn thấy dòng này khi chọn.':
    'The story is over. Page and articles stay where they are; writers no longer find it when they choose.',
  'Mở lại dòng sự kiện': 'Reopen storyline',
  'Khép dòng sự kiện': 'Close storyline',
  'Dòng sự kiện': 'Storylines',
  'Những chuyện kéo dài qua nhiều bài. Mỗi dòng có một trang riêng, xếp bài theo thời gian, và một khung dưới mỗi bài của dòng. Bạn đọc thấy dòng sự kiện từ khi bài đầu tiên của nó được đăng.':
    'Stories told over several articles. Each has a page of its own with its articles in time, and a box under each of them. Readers see a storyline once its first article is published.',
  'Chưa có dòng sự kiện nào, mời bạn mở bên dưới.': 'No storylines yet, please start one below.',
  '/dong-su-kien/{slug} · {counted}': '/dong-su-kien/{slug} · {counted}',
  'Đã khép lại': 'Closed',
  'Mở dòng sự kiện': 'Start storyline',
  'Vui lòng nhập tên dòng sự kiện.': 'Please enter the name of the storyline.',
  'Một dòng sự kiện khác đang dùng đường dẫn này. Vui lòng thêm chữ để phân biệt.':
    'Another storyline uses this address. Please add letters to tell them apart.',
  'Lời dẫn': 'Standfirst',
  'Diễn biến chính': 'Key points',
  'Tài khoản của bạn chưa được giao việc quản lý dòng sự kiện.': 'Your account has not been given the storylines.',
  'Không còn tìm thấy dòng sự kiện hoặc bài này. Vui lòng tải lại trang.':
    'This storyline or article can no longer be found. Please reload the page.',
  'Ai đó vừa khép hoặc mở lại dòng sự kiện này. Vui lòng tải lại trang.':
    'Somebody has just closed or reopened this storyline. Please reload the page.',
  'Bài này đã nằm trong dòng sự kiện.': 'This article is in the storyline already.',
  'Mỗi bài chỉ đứng trong tối đa {max} dòng sự kiện. Vui lòng đưa bài ra khỏi một dòng trước.':
    'An article is in at most {max} storylines. Please take it out of one first.',
  'chưa có bài nào': 'no articles yet',
  '{count} bài': { one: '{count} article', other: '{count} articles' },
  'Ngắn và nói rõ chuyện gì, ví dụ: Xây cầu vượt ngã tư Vạn Phúc.':
    'Short and clear, for example: Building the Vạn Phúc flyover.',
  'Vài câu đứng đầu trang. Tối đa {max} ký tự.': 'A few sentences at the top of the page. At most {max} characters.',
  'Mỗi dòng một ý, ghim ở trên các bài. Tối đa {max} ký tự. Có thể để trống.':
    'One point a line, pinned above the articles. At most {max} characters. May be left empty.',
  'Đã xoá dòng sự kiện. Các bài của nó vẫn ở nguyên chỗ cũ.':
    'The storyline is deleted. Its articles stay where they are.',
  'Đã khôi phục dòng sự kiện cùng các bài.': 'The storyline is restored with its articles.',
  'Đã khôi phục. Bài nào đã đứng đủ số dòng sự kiện khác thì ở ngoài.':
    'Restored. Articles that are in enough other storylines stay out.',
  'Đã gộp. Trang của dòng sự kiện cũ dẫn tới đây.': 'Merged. The former storyline’s page leads here.',
  'Gộp vào dòng sự kiện khác': 'Merge into another storyline',
  'Dùng khi hai dòng theo cùng một chuyện. Các bài của {title} sang dòng bạn chọn, trang cũ dẫn sang trang mới; lời dẫn, diễn biến chính và ảnh của dòng cũ không còn. Việc này không hoàn tác được.':
    'For when two follow the same story. Articles of {title} move to the one you choose, and the former page leads to its page; the standfirst, key points and picture of the former one are gone. This cannot be undone.',
  'Dòng sự kiện được giữ lại': 'Storyline to keep',
  'Gộp {title} vào dòng đã chọn': 'Merge {title} into the chosen one',
  'Xoá dòng sự kiện': 'Delete storyline',
  'Trang của dòng mất khỏi trang bạn đọc ngay khi bạn bấm; ai mở đường dẫn cũ được báo là đã gỡ. Các bài ở nguyên chỗ cũ. Bạn có thể khôi phục dòng này cùng các bài.':
    'The storyline’s page is gone for readers from the moment you press; whoever opens its address is told that it was taken down. Articles stay where they are. You can restore the storyline with its articles.',
  'Tôi biết bạn đọc đang xem được trang của dòng sự kiện này': 'I know that readers can see this storyline’s page now',
  'Đã xoá ngày {date}': 'Deleted on {date}',
  'Bạn đọc không thấy dòng sự kiện này;': 'Readers do not see this storyline;',
  'dòng chưa có bài nào': 'there were no articles in it',
  '{counted} của nó ở nguyên chỗ cũ': '{counted} of it stay where they are',
  '. Khôi phục thì trang, các bài và khung dưới mỗi bài trở lại như trước.':
    '. Restoring it brings back the page, the articles and the box under each article.',
  'Khôi phục dòng sự kiện': 'Restore storyline',
  'Một dòng sự kiện đã xoá còn giữ đường dẫn này. Vui lòng khôi phục dòng đó, hoặc thêm chữ để phân biệt.':
    'A deleted storyline still holds this address. Please restore it, or add letters to tell them apart.',
  'Bạn đọc đang xem được dòng sự kiện này. Vui lòng đánh dấu ô xác nhận bên dưới.':
    'Readers can see this storyline now. Please tick the box below.',
  'Vui lòng chọn dòng sự kiện được giữ lại.': 'Please choose the storyline to keep.',
  'Mỗi dòng sự kiện có tối đa {max} bài. Vui lòng mở một dòng mới cho chặng tiếp theo.':
    'A storyline has at most {max} articles. Please start a new one for what comes next.',
  'Đã xoá ({count})': 'Deleted ({count})',
  'Xoá ngày {date} · ': 'Deleted on {date} · ',
  'Bản tiếng Anh: tên': 'English edition: name',
  'Để trống thì chuyên mục không có trên thanh điều hướng của bản tiếng Anh.':
    'If it is empty, the section is not in the navigation of the English edition.',
  'Bản tiếng Anh: đường dẫn': 'English edition: address',
  'Có thể để trống, đường dẫn sẽ lấy từ tên tiếng Anh.':
    'May be left empty; the address is then made from the English name.',
  'Tên tiếng Anh dài quá. Vui lòng rút còn {max} ký tự.':
    'The English name is too long. Please shorten it to {max} characters.',
  'Vui lòng kiểm tra lại tên tiếng Anh.': 'Please check the English name.',
  'Đường dẫn tiếng Anh cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.':
    'An English address needs letters without marks or digits. Please fill in this field.',
  'Đường dẫn tiếng Anh này đã dùng cho một trang khác. Vui lòng chọn đường dẫn khác.':
    'This English address is used by another page. Please choose another.',
  'Một chuyên mục khác đang dùng đường dẫn tiếng Anh này. Vui lòng chọn đường dẫn khác.':
    'Another section uses this English address. Please choose another.',
})
