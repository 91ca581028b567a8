import type { SampleArticle } from '../shapes'
import { bullets, h2, p, quote } from './blocks'

export const cultureArticles: SampleArticle[] = [
  {
    headline: 'Thư viện mở cửa đến 21 giờ, thêm phòng đọc yên lặng cho học sinh ôn thi',
    standfirst:
      'Lịch mới áp dụng từ thứ hai đến thứ bảy. Người đọc mang căn cước là mượn được sách, không phải đặt cọc.',
    section: 'van-hoa',
    authors: ['minh-thu'],
    tags: ['van-hoa-doc'],
    publishedAt: '2026-11-10 17:00',
    leadPicture: 'thu-vien',
    body: [
      p(
        'Trước đây, thư viện đóng cửa lúc 17 giờ, đúng lúc phần lớn người đi làm mới tan ca. Từ ngày 2/11, phòng đọc tầng một mở đến 21 giờ. Ngay tuần đầu, lượng người đến sau 17 giờ đã chiếm 58% tổng số lượt trong ngày.',
      ),
      p(
        'Phòng tầng hai, vốn là kho báo cũ, được sửa thành phòng đọc yên lặng với 44 chỗ ngồi. Mỗi bàn có đèn riêng, ổ cắm và vách ngăn thấp. Điện thoại để chế độ im lặng; ai cần nói chuyện thì ra hiên, nơi có ghế và nước uống miễn phí.',
      ),
      h2('Mượn sách thế nào?'),
      bullets(
        'Mang căn cước để làm thẻ lần đầu, mất khoảng ba phút.',
        'Mỗi lần mượn tối đa năm cuốn trong 21 ngày, gia hạn một lần qua điện thoại.',
        'Trả muộn không bị phạt tiền, nhưng tạm ngừng mượn đúng bằng số ngày trả muộn.',
      ),
      p(
        'Thư viện hiện có 31.400 cuốn sách, trong đó gần 9.000 cuốn cho thiếu nhi. Sáng chủ nhật tuần thứ hai của tháng có buổi đọc truyện cho trẻ từ bốn đến bảy tuổi. Danh sách sách mới được dán ở cửa và đăng trên trang tin vào ngày 5 hằng tháng.',
      ),
      quote('Ở nhà tôi không có bàn. Ra đây học đến chín giờ, đi bộ về vừa đủ quên hết mệt.', 'Một học sinh lớp 12'),
    ],
  },
  {
    headline: 'Số hóa 126 trang hương ước cũ, mời người dân cùng đọc và chú giải',
    standfirst:
      'Những trang giấy dó chép tay về lệ làng, đường nước, chợ phiên được chụp lại và đăng tải để ai cũng có thể góp lời giải.',
    section: 'van-hoa',
    authors: ['lam-khe'],
    tags: ['lang-nghe', 'van-hoa-doc'],
    publishedAt: '2026-10-21 15:45',
    body: [
      p(
        'Tập hương ước gồm 126 trang, khổ 16 × 28 cm, được một gia đình trong làng giữ trong hòm gỗ nhiều đời. Mối đã ăn mất góc của mười một trang. Tháng 8 vừa qua, gia đình đồng ý cho chụp lại toàn bộ rồi nhận bản gốc về, đã được khử mối và đặt trong hộp giấy không axit.',
      ),
      p(
        'Người làng quan tâm nhất phần nói về đường nước. Theo đó, mỗi năm vào tháng hai âm lịch, các giáp phải cử người khơi ngòi, ai vắng thì nộp gạo. Con ngòi ấy nay là đoạn cống hộp chạy dưới phố chợ, chỗ hay ngập nhất mỗi khi mưa to.',
      ),
      p(
        'Nhóm thực hiện đã phiên âm được 74 trang. Những chữ chưa đọc được được khoanh lại và đánh số. Người dân có thể đến nhà văn hóa xem bản in phóng to, viết ý kiến vào phiếu. Sau hai tuần, 63 phiếu được gửi về, giúp giải nghĩa thêm 29 chữ, phần lớn là tên cánh đồng và tên riêng.',
      ),
      p(
        'Bản phiên âm hoàn chỉnh dự kiến được in vào quý II/2027, kèm bản đồ vẽ lại ngòi cũ, giếng cũ và chợ cũ trên nền đường phố hiện nay.',
      ),
      quote('Chữ này cụ tôi vẫn gọi, nhưng tôi chưa bao giờ thấy nó được viết ra.', 'Ông Khoát, 81 tuổi'),
    ],
  },
  {
    headline: 'Lớp dạy hát ru tối thứ năm: người học trẻ nhất mới mười chín tuổi',
    standfirst: 'Mười bốn người mẹ, ba ông bố và một sinh viên cùng học những câu ru bà ngoại từng hát.',
    section: 'van-hoa',
    authors: ['lam-khe'],
    tags: [],
    publishedAt: '2026-08-06 20:00',
    body: [
      p(
        'Lớp học không có giáo trình. Bà Tấm, 74 tuổi, ngồi giữa chiếu, hát một câu, cả lớp hát theo. Ai nhớ câu nào của nhà mình thì hát lên, bà sửa chỗ luyến. Sau tám buổi, cuốn vở chung đã chép được 41 câu ru, trong đó mười hai câu bà Tấm cũng mới nghe lần đầu.',
      ),
      p(
        'Anh Phong, 32 tuổi, đến học vì con gái bảy tháng tuổi khó ngủ. “Tôi bật nhạc trên điện thoại, nó khóc to hơn. Tôi hát, sai nhịp, thế mà nó ngủ”, anh kể. Lớp mở vào 19 giờ 30 tối thứ năm tại nhà văn hóa tổ dân phố số 4, không thu phí, trẻ nhỏ được mang theo.',
      ),
      p(
        'Mỗi buổi học được ghi âm lại, với sự đồng ý của người hát, để lưu ở thư viện. Linh, cô sinh viên mười chín tuổi, nhận việc chép lời và ghi chú từ cổ. Có những chữ cả lớp không ai hiểu, phải về hỏi các cụ, chẳng hạn “cái gầu giai” hay “con nước rươi”. Cô nói mình đến lớp vì một bài tập, rồi ở lại vì nhớ bà.',
      ),
    ],
  },
]
