import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  '{notDone} Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung.':
    '{notDone} The article has no headline, section or body yet.',
  'Bài đã gỡ thì không cho xem trước nữa, hoặc liên kết này đã khoá rồi.':
    'An article that was taken down is no longer shown in advance, or this link is locked already.',
  'Xuất bản': 'Publish',
  'Chưa xuất bản.': 'Not published.',
  Duyệt: 'Approve',
  'Chưa duyệt.': 'Not approved.',
  'Đã khoá liên kết. Ai mở liên kết ấy cũng không xem được nữa.':
    'The link is locked. Whoever opens it can no longer look.',
  'Các liên kết đều mới được kiểm tra, không cần hỏi lại.':
    'All links were checked recently, there is no need to ask again.',
  'Một số trang trả lời chậm. Vui lòng tải lại trang này sau ít giây để xem kết quả.':
    'Some pages answer slowly. Please reload this page in a few seconds to see the result.',
  'Đã kiểm tra {askedCount} liên kết.': { one: '{askedCount} link checked.', other: '{askedCount} links checked.' },
  'Hiển thị ở nơi khác': 'How it looks elsewhere',
  'Kiểm tra trước khi đăng': 'Checks before publication',
  'Về bài viết': 'Back to the article',
  'Bài chưa có tiêu đề': 'Article without a headline',
  'Kết quả kiểm tra': 'Results of the checks',
  'Xem như bạn đọc': 'Look at it as readers do',
  'Mở bản xem trước cả trang': 'Open a preview of the whole page',
  'Dòng lệnh': 'Command line',
  'Kiểm tra {count} liên kết': { one: 'Check {count} link', other: 'Check {count} links' },
  'Sửa xong các điều “Phải sửa” thì bài mới đăng hoặc duyệt được.':
    'The article can be published or approved once everything under “Must be corrected” is done.',
  'Không tìm thấy một trong hai bản đã chọn. Vui lòng chọn lại.':
    'One of the two chosen versions could not be found. Please choose again.',
  'Bản {older} và bản {newer}': 'Version {older} and version {newer}',
  đến: 'to',
  'Lịch sử sửa': 'Revisions',
  'Về bài': 'Back to the article',
  'So sánh hai bản đã chọn': 'Compare the two chosen versions',
  'Đặt hai bản cạnh nhau': 'Put the two versions side by side',
  'Xem các bản cũ hơn': 'See older versions',
  'Hệ thống': 'System',
  'Bài vừa được lưu ở nơi khác. Vui lòng xem bản mới trong lịch sử rồi quyết định.':
    'The article has just been saved elsewhere. Please look at the new version among the revisions, then decide.',
  'Bản này có ảnh hoặc tệp không còn trong kho nên chưa lấy lại được. Vui lòng chép phần chữ cần dùng.':
    'This version has pictures or files that are no longer in the library, so it cannot be brought back. Please copy the words you need.',
  'Bản này còn thiếu tiêu đề, chuyên mục hoặc nội dung, không thể thay bài đang đăng.':
    'This version has no headline, section or body yet; it cannot replace the published article.',
  'Một bản cũ': 'A former version',
  'Bản {version}': 'Version {version}',
  'Về lịch sử sửa': 'Back to the revisions',
  ' · bản hiện tại': ' · present version',
  'Lấy lại bản này': 'Bring this version back',
  'Bài đang đăng: bạn đọc thấy chữ của bản này trong vài giây. Bản hiện tại vẫn còn trong lịch sử.':
    'The article is published: readers see the words of this version within seconds. The present version stays among the revisions.',
  'Bản này thành bản mới nhất. Bản hiện tại vẫn còn trong lịch sử.':
    'This becomes the newest version. The present one stays among the revisions.',
  'Cho bạn đọc xem chữ của bản này': 'Let readers see the words of this version',
  'Ẩn chữ của bản này với bạn đọc': 'Hide the words of this version from readers',
  'Trang “Các bản đã đăng” đang không cho xem câu chữ của bản này.':
    'The page “Các bản đã đăng” does not show the words of this version.',
  'Dùng khi câu chữ cũ gây hại cho ai đó: trang “Các bản đã đăng” chỉ ghi giờ, không cho xem chữ.':
    'For old words that harm somebody: the page “Các bản đã đăng” then gives the hour only, not the words.',
  'Chưa có tiêu đề': 'No headline yet',
  'Nội dung gốc đã dán': 'Pasted originals',
  'Nguyên văn trong bảng tạm trước khi dán vào bài, chưa kể ảnh. Dùng khi cần xem chữ hỏng từ đâu; tự xoá sau':
    'What the clipboard held before it was pasted into the article, without pictures. For finding out where broken letters come from; deleted by itself after',
  '{max} ngày.': '{max} days.',
  '{pastedByName} · {unitCount} ký tự': '{pastedByName} · {unitCount} characters',
  'Trình soạn bài khác': 'Another editor page',
  Word: 'Word',
  Excel: 'Excel',
  'Office trên mạng': 'Office on the web',
  'WPS Office': 'WPS Office',
  LibreOffice: 'LibreOffice',
  'Google Docs': 'Google Docs',
  Zalo: 'Zalo',
  'Chỉ người được sửa bài này mới xem được nội dung gốc đã dán vào bài.':
    'Only those who may edit this article can see what was pasted into it.',
  'Không còn giữ nội dung gốc này.': 'This original is no longer kept.',
  'Không có gì cần sửa.': 'Nothing needs correcting.',
  'Mở bài kia': 'Open the other article',
  'Tới chỗ này': 'Go to this place',
  'Tôi đã xem các điều cần xem ở trên': 'I have looked at the points above',
  '(không có)': '(none)',
  'Chỗ {number}: cả hai cùng sửa': 'Place {number}: both changed it',
  'Chỗ {number}: bạn sửa': 'Place {number}: you changed it',
  'Chỗ {number}: {savedBy} sửa': 'Place {number}: {savedBy} changed it',
  'Bản của {savedBy}': '{savedBy}’s version',
  'Bản của bạn': 'Your version',
  'Giữ cả hai': 'Keep both',
  'Trước khi hai người sửa': 'Before the two of you changed it',
  bài: 'article',
  trang: 'page',
  'Hai bản của {what} này': 'The two versions of this {what}',
  '{savedBy} đã lưu lúc {savedAt}. Những chỗ giống nhau được giữ nguyên; với mỗi chỗ khác nhau, vui lòng chọn bản cần giữ. Chưa bản nào mất.':
    '{savedBy} saved at {savedAt}. What is alike stays; for each difference please choose the version to keep. Neither is lost.',
  '{itemsCount} đoạn giống nhau': { one: '{itemsCount} paragraph alike', other: '{itemsCount} paragraphs alike' },
  'Ghép theo lựa chọn': 'Merge as chosen',
  'Bản ghép hiện trong ô soạn để bạn xem lại rồi bấm lưu. Hoàn tác được.':
    'The merged version appears in the editor for you to look at and save. It can be undone.',
  ' (lấy lại bản {fromVersion})': ' (version {fromVersion} brought back)',
  Cũ: 'Former',
  ': bản {version}': ': version {version}',
  Mới: 'Newer',
  '{savesCount} lần lưu trước đó, trong cùng mười phút': {
    one: '{savesCount} earlier save within the same ten minutes',
    other: '{savesCount} earlier saves within the same ten minutes',
  },
  'Chưa có tiêu đề.': 'No headline yet.',
  'Chưa chọn chuyên mục.': 'No section chosen yet.',
  'Chưa có nội dung.': 'No body yet.',
  'Còn một chỗ chờ ảnh{note}. Vui lòng thêm ảnh hoặc xoá chỗ đó.':
    'A place is still waiting for a picture{note}. Please add the picture or delete that place.',
  'Ảnh số {id} chưa có mô tả cho người không nhìn thấy ảnh. Vui lòng mô tả, hoặc đánh dấu là ảnh trang trí.':
    'Picture no. {id} has no description yet for people who cannot see it. Please describe it, or mark it as decorative.',
  'Còn chỗ chờ điền: {mark}': 'A place is still to be filled in: {mark}',
  'Có chữ còn ở bảng mã cũ (TCVN3, VNI), bạn đọc sẽ thấy ký tự lạ.':
    'Some words are still in a legacy encoding (TCVN3, VNI); readers would see strange characters.',
  'Có chữ gõ theo kiểu dấu rời. Vui lòng lưu lại bài để máy chuẩn hoá.':
    'Some words are typed with separate marks. Please save the article again to normalise them.',
  'Chưa có sa-pô.': 'No standfirst yet.',
  'Ảnh số {id} chưa có chú thích.': 'Picture no. {id} has no caption yet.',
  'Liên kết không mở được: {href}': 'A link does not open: {href}',
  'Gần giống một bài đã có: “{headline}”.': 'Almost like an article there already is: “{headline}”.',
  'Tiêu đề rất dài, sẽ bị cắt ở nhiều nơi. Vui lòng rút gọn nếu được.':
    'The headline is very long and would be cut in many places. Please shorten it if you can.',
  'Tiêu đề dài hơn một dòng trên trang tìm kiếm, phần cuối sẽ bị cắt.':
    'The headline is longer than one line on a search page; its end would be cut.',
  '{count} liên kết chưa kiểm tra được.': {
    one: '{count} link could not be checked.',
    other: '{count} links could not be checked.',
  },
  'Có hai dấu cách liền nhau: “{words}”': 'Two spaces in a row: “{words}”',
  'Tên cơ quan viết hoa khác văn bản: {names}':
    'Office names with capitals unlike those of official documents: {names}',
  'Bài nói về trẻ em và có ảnh. Nếu ảnh chụp rõ mặt trẻ, cần có sự đồng ý của cha mẹ và của trẻ từ 7 tuổi.':
    'The article is about children and has pictures. If one shows a child’s face clearly, the parents must have agreed, and the child too from the age of 7.',
  'Phải sửa': 'Must be corrected',
  'Cần xem': 'Needs a look',
  Nhắc: 'Reminder',
  'Trang web': 'Web page',
})
