import type { SampleArticle } from '../shapes'
import { bullets, figure, h2, h3, p, quote, steps } from './blocks'

export const healthArticles: SampleArticle[] = [
  {
    headline: 'Ngày tiêm chủng 25/11: lịch theo tổ dân phố và những điều cha mẹ cần nhớ',
    standfirst:
      'Khoảng 640 trẻ được mời tiêm trong ngày. Trạm y tế chia khung giờ theo tổ dân phố để các gia đình không phải chờ lâu.',
    section: 'y-te',
    authors: ['dieu-linh'],
    tags: ['tiem-chung', 'suc-khoe', 'huong-dan'],
    publishedAt: '2026-11-18 09:40',
    leadPicture: 'tram-y-te',
    body: [
      p(
        'Đợt tiêm chủng mở rộng tháng 11 được tổ chức vào thứ tư, ngày 25/11/2026, tại trạm y tế. Giấy mời đã được gửi qua tin nhắn và tổ trưởng dân phố. Gia đình chưa nhận được giấy mời vẫn có thể đưa trẻ đến, mang theo sổ tiêm chủng.',
      ),
      h2('Khung giờ'),
      bullets(
        '7 giờ 30 – 9 giờ: tổ dân phố số 1 đến số 4.',
        '9 giờ – 10 giờ 30: tổ dân phố số 5 đến số 8.',
        '14 giờ – 16 giờ: các tổ còn lại và trẻ tiêm bù.',
      ),
      h2('Trước, trong và sau khi tiêm'),
      steps(
        'Cho trẻ ăn, bú như bình thường; mặc quần áo dễ cởi.',
        'Báo với nhân viên y tế nếu trẻ đang sốt, đang dùng thuốc hoặc từng phản ứng sau tiêm.',
        'Ở lại theo dõi ít nhất 30 phút sau khi tiêm.',
        'Theo dõi tại nhà trong 48 giờ: thân nhiệt, ăn ngủ, chỗ tiêm.',
      ),
      h3('Khi nào cần đưa trẻ đến cơ sở y tế?'),
      p(
        'Sốt nhẹ, quấy khóc, sưng đỏ chỗ tiêm thường tự hết sau một đến hai ngày. Cần đưa trẻ đến cơ sở y tế gần nhất nếu sốt trên 39 °C, khóc thét kéo dài, bú kém, tím tái, khó thở hoặc co giật. Không đắp lá, không chườm khoai tây lên chỗ tiêm.',
      ),
      p('Trạm bố trí bốn bàn tiêm, hai bàn khám sàng lọc và một phòng theo dõi có giường cho trẻ nằm.'),
    ],
  },
  {
    headline: 'Trạm y tế mới đi vào hoạt động, khám cả buổi tối thứ ba và thứ năm',
    standfirst:
      'Công trình hai tầng có lối dốc cho xe lăn, phòng tập phục hồi chức năng và hệ thống hẹn giờ qua điện thoại.',
    section: 'y-te',
    authors: ['dieu-linh'],
    tags: ['suc-khoe'],
    publishedAt: '2026-07-14 08:30',
    body: [
      p(
        'Sau mười một tháng thi công, trạm y tế mới được đưa vào sử dụng trên khu đất 1.120 m², tổng vốn 14,8 tỷ đồng. Tầng một là nơi đón tiếp, khám, cấp phát thuốc; tầng hai có phòng phục hồi chức năng, phòng tư vấn dinh dưỡng và phòng họp.',
      ),
      p(
        'Ngoài giờ hành chính, trạm khám thêm từ 17 giờ 30 đến 20 giờ thứ ba và thứ năm. Buổi tối chủ yếu dành cho người bệnh tăng huyết áp, đái tháo đường cần lấy thuốc định kỳ. Tính đến nay, 1.905 người đang được quản lý hồ sơ sức khỏe tại trạm.',
      ),
      quote('Tôi đẩy xe cho ông nhà vào tận bàn khám, không phải nhờ ai khiêng.', 'Bà Lý, 72 tuổi'),
      p(
        'Trong hai tuần chạy thử, phòng phục hồi chức năng tiếp nhận 26 người, phần lớn sau đột quỵ. Mỗi người được hướng dẫn một bài tập riêng để làm tiếp ở nhà, có người nhà tập cùng.',
      ),
      p(
        'Người dân có thể gọi điện hẹn giờ khám từ 7 giờ 30 đến 16 giờ 30 hằng ngày, chậm nhất là trước một buổi. Người đến theo hẹn được khám trong vòng 15 phút; người không hẹn vẫn được tiếp nhận nhưng có thể phải chờ lâu hơn. Trường hợp cấp cứu luôn được ưu tiên.',
      ),
      figure('tram-y-te'),
    ],
  },
  {
    headline: 'Bếp cơm trưa 5.000 đồng của các bà về hưu',
    standfirst: 'Ba ngày một tuần, 120 suất cơm được bán cho người bán hàng rong, xe ôm và bệnh nhân ngoại trú.',
    section: 'y-te',
    authors: ['tran-bach'],
    tags: [],
    publishedAt: '2026-06-03 10:00',
    body: [
      p(
        'Năm nghìn đồng không đủ tiền gạo, nhưng các bà vẫn thu. “Cho không thì người ta ngại, lấy năm nghìn thì người ta được quyền chê mặn chê nhạt”, bà Oanh, 66 tuổi, giải thích. Bếp có chín người, tất cả đều đã về hưu, người trẻ nhất 58 tuổi.',
      ),
      p(
        'Thực đơn luôn có một món mặn, một món rau và canh. Gạo do một cửa hàng trong phố góp, rau mua của vùng rau ven sông. Sổ thu chi treo ngay cửa bếp: tháng 5 thu 7.215.000 đồng, chi 21.460.000 đồng, phần chênh lệch do 34 gia đình góp.',
      ),
      p(
        'Khách quen của bếp có cô bán vé số, mấy anh phụ hồ ở công trình gần đó và những người từ xa đưa con đi khám. Có người trả hai mươi nghìn rồi đi thẳng, không lấy tiền thừa. Cũng có hôm một cậu bé đứng tần ngần vì quên mang tiền; bà Oanh múc cơm, bảo cháu mai mang đến trả bà một bài hát.',
      ),
      p('Ai muốn giúp một tay có thể đến nhặt rau lúc 7 giờ sáng các ngày thứ hai, thứ tư, thứ sáu.'),
    ],
  },
]
