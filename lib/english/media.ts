import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  Ảnh: 'Pictures',
  'Ảnh {id}': 'Picture {id}',
  'Kho ảnh': 'Picture library',
  'Dùng ở đâu': 'Where it is used',
  'Tên tệp': 'File name',
  'Tải lên': 'Uploaded',
  'Bản gốc': 'Original',
  'Thư mục': 'Folder',
  'Mô tả': 'Description',
  'Ảnh trang trí': 'Decorative picture',
  'Chưa có': 'None yet',
  'Lưu mô tả': 'Save description',
  'Mô tả ảnh': 'Picture description',
  'Nói cho người không nhìn thấy biết trong ảnh có gì. Cần có trước khi xuất bản.':
    'Tell those who cannot see it what is in the picture. Needed before publication.',
  'Ảnh không mang tin gì: trình đọc màn hình bỏ qua, không cần mô tả.':
    'The picture carries no news: screen readers skip it, no description is needed.',
  'Chú thích': 'Caption',
  'In dưới ảnh.': 'Printed below the picture.',
  'Nguồn ảnh': 'Picture credit',
  'Người chụp hoặc nơi cho ảnh.': 'Who took it or where it comes from.',
  'Đang có: {folders}.': 'There are: {folders}.',
  'Ví dụ: Lễ hội 2026.': 'For example: Festival 2026.',
  'Cắt, xoay, điểm chính': 'Crop, turn, focal point',
  'Điểm chính là chỗ luôn nhìn thấy khi trang cắt ảnh cho vừa khung. Bản gốc không đổi, làm lại lúc nào cũng được.':
    'The focal point always stays in sight when a page crops the picture to fit. The original does not change; you can do it again at any time.',
  'Thay bằng ảnh khác': 'Replace with another picture',
  'Mọi bài đang dùng ảnh này sẽ hiện ảnh mới; mô tả và chú thích giữ nguyên, vui lòng xem lại cho khớp.':
    'Every article that uses this picture shows the new one; description and caption stay, please check that they still fit.',
  'Tệp ảnh mới': 'New picture file',
  'Thay ảnh': 'Replace picture',
  'Xoá ảnh': 'Delete picture',
  'Ảnh vào thùng rác 30 ngày rồi mất hẳn. Bạn đọc không xem được ảnh nữa ngay khi bạn bấm.':
    'The picture goes to the bin for 30 days and is then gone for good. Readers cannot see it from the moment you press.',
  'Đưa vào thùng rác': 'Move to the bin',
  'Tôi biết ảnh đang dùng ở {useCount} nơi và các nơi đó sẽ không còn ảnh': {
    one: 'I know that the picture is used in {useCount} place, which will be without it',
    other: 'I know that the picture is used in {useCount} places, which will be without it',
  },
  'Ảnh vào thùng rác ngày {deleted}, được giữ tới ngày {until}. Bạn đọc không thấy ảnh này.':
    'The picture went to the bin on {deleted} and is kept until {until}. Readers do not see it.',
  'Lấy lại ảnh': 'Take picture out of the bin',
  'Không còn tìm thấy ảnh này.': 'This picture can no longer be found.',
  'Chưa làm được việc này. Vui lòng thử lại.': 'This could not be done. Please try again.',
  'Tháng {month}/{year}': '{month}/{year}',
  'Thùng rác': 'Bin',
  'Kho ảnh và tệp': 'Pictures and files',
  'Tệp đính kèm': 'Attachments',
  'Về kho ảnh': 'Back to the picture library',
  'Chuyển ảnh đã đánh dấu': 'Move the ticked pictures',
  'Chuyển vào thư mục': 'Move to folder',
  'Tên thư mục có sẵn hoặc tên mới. Để trống là đưa ra ngoài thư mục.':
    'The name of a folder there is or a new one. Leave it empty to take them out of their folder.',
  'Đã chuyển {count} ảnh.': { one: '{count} picture was moved.', other: '{count} pictures were moved.' },
  'Ảnh này đã có trong kho.': 'This picture was in the library already.',
  'Đã tải ảnh lên.': 'The picture is uploaded.',
  'Mô tả ảnh này': 'Describe this picture',
  'Không có ảnh nào như vậy.': 'There are no such pictures.',
  'Bỏ mọi bộ lọc': 'Drop all filters',
  'Thùng rác trống. Ảnh đã xoá nằm ở đây 30 ngày rồi mất hẳn.':
    'The bin is empty. Deleted pictures lie here for 30 days and are then gone for good.',
  'Kho chưa có ảnh nào. Ảnh tải lên sẽ hiện ở đây, mới nhất đứng đầu.':
    'The library has no pictures yet. Uploaded ones appear here, the newest first.',
  'Ảnh đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.':
    'The picture is on the site or was uploaded by somebody else, so this is for editors.',
  'Không còn tìm thấy ảnh này. Có thể ảnh đã được đưa vào thùng rác.':
    'This picture can no longer be found. It may have been moved to the bin.',
  'Ảnh này vừa được sửa ở nơi khác. Vui lòng tải lại trang để xem bản mới, rồi sửa tiếp.':
    'This picture has just been changed elsewhere. Please reload the page to see the new version, then go on.',
  'Vui lòng đánh dấu ít nhất một ảnh rồi bấm lại.': 'Please tick at least one picture and press again.',
  'Khung cắt hoặc điểm chính chưa đúng. Vui lòng kiểm tra lại các con số.':
    'The crop or the focal point is not right. Please check the numbers.',
  'Ảnh đang dùng ở {useCount} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới; các nơi đó sẽ không còn ảnh.':
    {
      one: 'The picture is used in {useCount} place. If you still want to delete it, please tick the box below; that place will be without it.',
      other:
        'The picture is used in {useCount} places. If you still want to delete it, please tick the box below; those places will be without it.',
    },
  'Ảnh bạn chọn đã có trong kho (ảnh {id}). Vui lòng chọn ảnh đó trong bài, hoặc chọn tệp khác.':
    'The picture you chose is in the library already (picture {id}). Please choose it in the article, or choose another file.',
  '{what} dài tối đa {max} ký tự. Vui lòng viết gọn lại.': '{what} has at most {max} characters. Please be briefer.',
  'Ô này có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.':
    'This field has hidden characters that cannot be read, often from a copied document. Please type it again.',
  'Vui lòng mô tả ảnh cho người không nhìn thấy, hoặc chọn “Ảnh trang trí”.':
    'Please describe the picture for those who cannot see it, or choose “Decorative picture”.',
  'Tên thư mục': 'The folder name',
  'Đã lưu mô tả ảnh.': 'The description is saved.',
  'Đã lưu khung ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.':
    'The crop is saved. Pages that use the picture are updated within seconds.',
  'Đã thay ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.':
    'The picture is replaced. Pages that use it are updated within seconds.',
  'Đã đưa ảnh vào thùng rác. Ảnh được giữ 30 ngày.': 'The picture is in the bin. It is kept for 30 days.',
  'Đã lấy ảnh ra khỏi thùng rác.': 'The picture is out of the bin.',
  'Tải về': 'Download',
  'Trong thùng rác': 'In the bin',
  'Lấy lại tệp': 'Take file out of the bin',
  'Tên bạn đọc thấy': 'Name readers see',
  'Đổi tên': 'Rename',
  'Xoá tệp': 'Delete file',
  'Tệp vào thùng rác 30 ngày rồi mất hẳn. Bài đang dùng vẫn đưa tệp cho bạn đọc tới ngày đó.':
    'The file goes to the bin for 30 days and is then gone for good. Articles that use it give it to readers until that day.',
  'Tôi biết tệp đang dùng ở {useCount} nơi': {
    one: 'I know that the file is used in {useCount} place',
    other: 'I know that the file is used in {useCount} places',
  },
  'Thùng rác của tệp': 'Bin of files',
  'Về kho tệp': 'Back to the files',
  'Tìm tệp theo tên, không cần gõ dấu': 'Search files by name; marks are not needed',
  'Tìm tên tệp, không cần gõ dấu': 'Search a file name, marks are not needed',
  Tìm: 'Search',
  'Không có tệp nào tên như vậy.': 'No file has such a name.',
  'Thùng rác trống. Tệp đã xoá nằm ở đây 30 ngày rồi mất hẳn.':
    'The bin is empty. Deleted files lie here for 30 days and are then gone for good.',
  'Chưa có tệp nào. Quyết định, biểu mẫu, phụ lục tải lên sẽ hiện ở đây.':
    'No files yet. Uploaded decisions, forms and annexes appear here.',
  'Tệp này đã có trong kho.': 'This file was in the library already.',
  'Đã tải tệp lên.': 'The file is uploaded.',
  'dùng ở {useCount} nơi': { one: 'used in {useCount} place', other: 'used in {useCount} places' },
  'chưa dùng': 'not used',
  'Tệp đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.':
    'The file is on the site or was uploaded by somebody else, so this is for editors.',
  'Không còn tìm thấy tệp này.': 'This file can no longer be found.',
  'Tệp đang dùng ở {useCount} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới.': {
    one: 'The file is used in {useCount} place. If you still want to delete it, please tick the box below.',
    other: 'The file is used in {useCount} places. If you still want to delete it, please tick the box below.',
  },
  'Vui lòng nhập tên tệp.': 'Please enter a name for the file.',
  'Tên tệp dài tối đa {max} ký tự. Vui lòng viết gọn lại.':
    'A file name has at most {max} characters. Please be briefer.',
  'Tên có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.':
    'The name has hidden characters that cannot be read, often from a copied document. Please type it again.',
  'Đã đổi tên tệp.': 'The file is renamed.',
  'Đã đưa tệp vào thùng rác. Tệp được giữ 30 ngày.': 'The file is in the bin. It is kept for 30 days.',
  'Đã lấy tệp ra khỏi thùng rác.': 'The file is out of the bin.',
  'Xem tệp này': 'See this file',
  'Tìm trong kho, không cần gõ dấu': 'Search the library; marks are not needed',
  'Xem thêm': 'Show more',
  Thôi: 'Cancel',
  'Chọn tệp đính kèm': 'Choose an attachment',
  'Kho chưa có tệp nào. Vui lòng tải tệp lên.': 'The library has no files yet. Please upload one.',
  'Chèn {chosenCount} tệp': { one: 'Insert {chosenCount} file', other: 'Insert {chosenCount} files' },
  'Chèn tệp': 'Insert file',
  'Tệp đã được chọn sẵn bên dưới.': 'The file is selected below.',
  'Ảnh đại diện': 'Lead picture',
  'Tìm trong kho hoặc tải ảnh lên': 'Search the library or upload a picture',
  'Không dùng ảnh': 'Use no picture',
  'Tìm ảnh theo mô tả, chú thích, nguồn, tên tệp hoặc số ảnh, không cần gõ dấu':
    'Search pictures by description, caption, credit, file name or number; marks are not needed',
  'Tìm ảnh, không cần gõ dấu': 'Search pictures, marks are not needed',
  'Lọc thêm': 'More filters',
  'Mọi thư mục': 'All folders',
  'Chưa xếp thư mục': 'In no folder',
  'Tải lên trong': 'Uploaded in',
  'Mọi tháng': 'All months',
  'Người tải lên': 'Uploaded by',
  'Mọi người': 'Everybody',
  'Thiếu mô tả': 'Without description',
  'Chưa dùng ở đâu': 'Used nowhere',
  'Lọc ảnh': 'Filter pictures',
  'Chọn ảnh (được chọn nhiều)': 'Choose pictures (several at once)',
  'Chọn ảnh': 'Choose a picture',
  'Tìm ảnh theo mô tả, chú thích, nguồn hoặc tên tệp, không cần gõ dấu':
    'Search pictures by description, caption, credit or file name; marks are not needed',
  'Kho chưa có ảnh nào. Vui lòng tải ảnh lên.': 'The library has no pictures yet. Please upload one.',
  'Chèn {chosenCount} ảnh': { one: 'Insert {chosenCount} picture', other: 'Insert {chosenCount} pictures' },
  'Chèn ảnh': 'Insert picture',
  'Ảnh đã được chọn sẵn bên dưới.': 'The picture is selected below.',
  'Ảnh đã chọn': 'The chosen picture',
  '{withoutAltCount} ảnh đã chọn': {
    one: '{withoutAltCount} chosen picture',
    other: '{withoutAltCount} chosen pictures',
  },
  'chưa có mô tả cho người không nhìn thấy; cần có trước khi xuất bản.':
    'has no description yet for those who cannot see it; it is needed before publication.',
  'Mô tả ảnh {mediaId} (thẻ mới)': 'Describe picture {mediaId} (new tab)',
  'Ảnh {mediaId}': 'Picture {mediaId}',
  'Đánh dấu': 'Tick',
  'Ảnh sẽ hiện như sau': 'How the picture will look',
  'Khi hiện theo tỉ lệ {name}': 'Shown at {name}',
  'Cách mép trái': 'From the left edge',
  'Cách mép trên': 'From the top edge',
  Rộng: 'Width',
  'Điểm chính, tính từ trái': 'Focal point, from the left',
  'Điểm chính, tính từ trên': 'Focal point, from the top',
  'Kéo trên ảnh để': 'Drag on the picture to',
  'Chọn phần giữ lại': 'Choose what to keep',
  'Chọn điểm chính': 'Choose the focal point',
  'Xoay phải': 'Turn right',
  'Cắt theo tỉ lệ': 'Crop at',
  'Lấy cả ảnh': 'Keep the whole picture',
  'Hoặc gõ con số, theo phần trăm': 'Or type the numbers, in per cent',
  'Phần giữ lại tính trên cả ảnh; điểm chính tính trong phần giữ lại.':
    'What is kept is measured on the whole picture; the focal point within what is kept.',
  'Đang dựng lại ảnh…': 'Drawing the picture again…',
  'Lưu khung ảnh': 'Save crop',
  'Cả ảnh, với khung giữ lại và điểm chính': 'The whole picture, with what is kept and the focal point',
  'Kéo ảnh vào đây, dán ảnh (Ctrl+V), hoặc': 'Drag pictures here, paste one (Ctrl+V), or',
  'Kéo tệp vào đây, hoặc': 'Drag files here, or',
  'Chọn tệp': 'Choose files',
  'Ảnh JPEG, PNG hoặc WebP, mỗi ảnh tối đa 15 MB. Chọn được nhiều ảnh một lần.':
    'JPEG, PNG or WebP pictures, at most 15 MB each. You can choose several at once.',
  'Tệp PDF, Word (.docx), Excel (.xlsx), ZIP hoặc âm thanh (.mp3, .m4a), mỗi tệp tối đa 20 MB. Bản đọc đặt trong bài thành nút “Nghe bài”.':
    'PDF, Word (.docx), Excel (.xlsx), ZIP or sound files (.mp3, .m4a), at most 20 MB each. A reading put into an article becomes its listen button.',
  'Tải ảnh lên': 'Upload pictures',
  'Tải tệp lên': 'Upload files',
  'Ảnh dán vào': 'Pasted picture',
  'Đang tải {name}': 'Uploading {name}',
  'Đã huỷ.': 'Cancelled.',
  'Đã tải lên.': 'Uploaded.',
  Huỷ: 'Cancel',
  'Gửi lại': 'Send again',
  'Cất dòng này': 'Put this line away',
  'Chờ đến lượt': 'Waiting its turn',
  'Đang xử lý…': 'Being handled…',
  'Trang cố định': 'Standing page',
  'Ảnh của bút danh': 'Picture of a pen-name',
  'Dòng sự kiện': 'Storyline',
  'Biểu trưng của trang báo': 'Logo of the site',
  'Chưa dùng ở đâu.': 'Used nowhere yet.',
  'Bài chưa có tiêu đề': 'Article without a headline',
  'Văn bản:': 'Document:',
  'Mất kết nối nên chưa xem được kho. Vui lòng thử lại khi có mạng.':
    'No connection, so the library could not be seen. Please try again when you are back online.',
  'Chưa xem được kho. Vui lòng thử lại sau ít phút.':
    'The library could not be seen. Please try again in a few minutes.',
  'Mất kết nối giữa chừng. Tệp vẫn còn ở đây, vui lòng bấm Gửi lại khi có mạng.':
    'The connection broke. The file is still here; please press Send again when you are back online.',
  'Máy chủ chưa nhận được tệp. Vui lòng gửi lại sau ít phút.':
    'The server did not get the file. Please send it again in a few minutes.',
  'Tệp quá nặng nên máy chủ không nhận.': 'The file is too heavy for the server.',
  'Gửi hơi nhanh. Vui lòng chờ một phút rồi bấm Gửi lại.':
    'A little too fast. Please wait a minute, then press Send again.',
  'đã huỷ': 'cancelled',
  'Đang tải lên, đã xong {count} trên {total} tệp': 'Uploading, {count} of {total} files done',
  'Đã tải lên {count} trên {total} tệp': '{count} of {total} files uploaded',
  '{done}, {failed} tệp chưa được.': '{done}, {failed} not.',
  'Yêu cầu này không được gửi từ trang của toà soạn. Vui lòng tải lại trang rồi gửi lần nữa.':
    'This request was not sent from a page of the newsroom. Please reload the page and send it again.',
  'Phiên làm việc đã hết. Vui lòng đăng nhập lại trong một thẻ khác, rồi quay lại đây bấm gửi lại.':
    'Your session has ended. Please sign in again in another tab, then come back and send it again.',
  'Cơ sở dữ liệu đang tạm gián đoạn nên chưa nhận được tệp. Vui lòng gửi lại sau ít phút.':
    'The database is away for the moment, so the file was not taken. Please send it again in a few minutes.',
  'Tài khoản của bạn chưa được giao việc tải ảnh và tệp lên.':
    'Your account has not been given the uploading of pictures and files.',
  'Không có tệp nào trong yêu cầu gửi lên. Vui lòng chọn tệp rồi gửi lại.':
    'There was no file in what was sent. Please choose a file and send it again.',
  'Tệp này rỗng. Vui lòng chọn tệp khác.': 'This file is empty. Please choose another.',
  'Máy chủ đang xử lý nhiều ảnh. Vui lòng gửi lại sau ít phút.':
    'The server is handling many pictures. Please send it again in a few minutes.',
  'Kho ảnh đang không ghi được, có thể vì ổ đĩa đã đầy. Vui lòng báo người quản trị rồi gửi lại.':
    'The picture library cannot be written to, perhaps because the disk is full. Please tell an administrator, then send it again.',
  'Ảnh nặng hơn {max} MB. Vui lòng thu nhỏ ảnh rồi gửi lại.':
    'The picture is heavier than {max} MB. Please make it smaller and send it again.',
  'Chỉ nhận ảnh JPEG, PNG hoặc WebP. Ảnh HEIC của iPhone: vui lòng lưu lại thành JPEG.':
    'Only JPEG, PNG and WebP pictures are taken. For HEIC pictures of an iPhone, please save them as JPEG first.',
  'Ảnh quá lớn: tối đa 40 triệu điểm ảnh và 12.000 điểm mỗi cạnh. Vui lòng thu nhỏ ảnh rồi gửi lại.':
    'The picture is too large: at most 40 million pixels, and 12,000 along each edge. Please make it smaller and send it again.',
  'Phần giữ lại nhỏ quá, chưa thành ảnh được. Vui lòng chọn khung rộng hơn.':
    'What is kept is too small to be a picture. Please choose a wider frame.',
  'Không đọc được ảnh này: tệp bị hỏng hoặc chưa tải hết. Vui lòng mở lại ảnh trên máy và lưu thành tệp mới.':
    'This picture cannot be read: the file is damaged or not complete. Please open it on your machine and save it as a new file.',
  'Tệp nặng hơn {max} MB. Vui lòng tách hoặc nén tệp lại.':
    'The file is heavier than {max} MB. Please split or compress it.',
  'Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), ZIP hoặc âm thanh (.mp3, .m4a).':
    'Only PDF, Word (.docx), Excel (.xlsx), ZIP and sound files (.mp3, .m4a) are taken.',
  'Đây là tệp Word hoặc Excel đời cũ, hoặc có mật khẩu. Vui lòng lưu lại thành .docx hoặc .xlsx không mật khẩu.':
    'This is an old Word or Excel file, or one with a password. Please save it as .docx or .xlsx without a password.',
  'Tệp này có chương trình (macro) bên trong. Vui lòng lưu lại thành tệp không có macro.':
    'This file has a program (macro) in it. Please save it without macros.',
  'Không đọc được tệp này: tệp bị hỏng hoặc chưa tải hết.': 'This file cannot be read: it is damaged or not complete.',
  'Ảnh này đã có trong kho, bạn dùng luôn được.': 'This picture is in the library already, you can use it right away.',
  'Tệp này đã có trong kho, bạn dùng luôn được.': 'This file is in the library already, you can use it right away.',
  'Chưa nhận được tệp': 'The file was not taken',
  'Quay lại': 'Go back',
  Cao: 'Height',
})
