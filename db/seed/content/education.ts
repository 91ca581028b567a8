import type { SampleArticle } from '../shapes'
import { bullets, figure, h2, p, quote } from './blocks'

export const educationArticles: SampleArticle[] = [
  {
    headline: 'Góc đọc dưới gốc đa: trường tiểu học cho mượn sách không cần thẻ',
    standfirst:
      'Một tủ sách mái ngói đặt giữa sân, không khóa, không người trông. Sau một năm, số sách mất ít hơn số sách được tặng thêm.',
    section: 'giao-duc',
    authors: ['minh-thu'],
    tags: ['van-hoa-doc', 'truong-hoc'],
    publishedAt: '2026-11-16 10:20',
    leadPicture: 'san-truong-cay-da',
    body: [
      p(
        'Giờ ra chơi, cây đa giữa sân trường có hai loại bóng: bóng lá và bóng những cái đầu chụm vào nhau. Dưới gốc là một tủ gỗ hai tầng, mái dốc như mái nhà. Cửa tủ không có khóa. Một cậu bé lớp 2 với lấy cuốn truyện về loài kiến, mở sổ, nắn nót ghi tên mình, tên sách, ngày mượn, rồi chạy ra ghế đá.',
      ),
      p(
        'Góc đọc bắt đầu từ một chuyện không vui. Đầu năm học trước, nhà trường khảo sát 836 học sinh thì hơn một nửa trả lời chưa từng mượn sách ở thư viện. Lý do được các em viết ra rất cụ thể: “Thư viện ở tầng ba”, “Giờ ra chơi chưa leo lên tới nơi đã trống”, “Con quên thẻ”. Không em nào viết “con không thích đọc”.',
      ),
      h2('Mang sách đến nơi có trẻ con'),
      p(
        'Cô Hương, phụ trách thư viện, đề nghị một việc đơn giản: nếu học sinh không lên được tầng ba thì sách sẽ xuống sân. Bác bảo vệ vốn là thợ mộc đóng tủ từ ván bàn ghế cũ. Phụ huynh lớp 4A góp sơn. Cả chi phí hết 1.650.000 đồng, phần lớn là tiền tôn lợp mái và bánh xe để đẩy tủ vào hiên khi mưa.',
      ),
      p('Nội quy do chính học sinh họp lại và đề ra, chỉ có bốn điều, viết bằng phấn trên mặt trong cánh tủ:'),
      bullets(
        'Tay sạch mới cầm sách.',
        'Mượn thì ghi, trả thì gạch.',
        'Sách rách thì mang đến bàn cô Hương, không giấu.',
        'Thích quá muốn giữ thêm thì ghi thêm một dòng.',
      ),
      p(
        'Điều thứ tư làm thầy cô cười nhất, nhưng cũng là điều được dùng nhiều nhất. Có cuốn sách về các hành tinh được một em ghi giữ thêm bảy lần, tổng cộng ba tháng. Khi trả, em kẹp vào sách một bức vẽ sao Thổ, nay được ép lại treo ở cửa thư viện.',
      ),
      figure('thu-vien'),
      h2('Sổ mượn không biết nói dối'),
      p(
        'Sau một năm học, sổ mượn của góc đọc dày bốn quyển, với 6.912 lượt mượn. Tính trung bình, mỗi học sinh mượn hơn tám lần; trước đó con số này chưa đến hai. Trong 740 đầu sách ban đầu, 31 cuốn không tìm thấy, 58 cuốn phải dán lại. Cùng thời gian, phụ huynh và cựu học sinh tặng thêm 412 cuốn.',
      ),
      quote(
        'Nhiều người hỏi không khóa thì mất hết à. Tôi trả lời: mất ba mươi mốt cuốn, được gần bảy nghìn lượt đọc. Tôi thấy lãi.',
        'Cô Hương, phụ trách thư viện',
      ),
      p(
        'Giáo viên chủ nhiệm nhận ra một thay đổi khác. Bài tập làm văn của học sinh bớt những câu giống nhau. Khi tả con vật nuôi, có em viết về con ốc sên bám trên thành bể suốt ba ngày mưa, vì vừa đọc cuốn sách về các loài thân mềm. Cô giáo lớp 3 đọc bài ấy trước lớp, từ đó cả lớp rủ nhau đi tìm ốc sên.',
      ),
      h2('Nhân rộng, nhưng không làm giống nhau'),
      p(
        'Hiện bốn trường trong vùng đã có góc đọc ngoài trời. Trường không có sân rộng thì đặt tủ ở gầm cầu thang, có rèm chắn bụi. Trường gần chợ mở thêm giờ từ 16 giờ 30 đến 17 giờ 30, cho những em phải đợi bố mẹ bán hàng xong. Trường mầm non chọn sách vải và sách tranh khổ lớn, để trong những chiếc rổ mây.',
      ),
      p(
        'Theo Công văn số 215/GDĐT ngày 2/11/2026, các trường được khuyến khích tự chọn cách làm phù hợp, không bắt buộc số lượng, không chấm điểm thi đua. Cô Hương nói đó là câu cô mừng nhất trong cả văn bản. Bởi một khi phải đếm để báo cáo, người lớn sẽ bắt đầu khóa tủ lại cho khỏi hụt.',
      ),
      p(
        'Trống vào lớp. Những cuốn sách được trả về chỗ, có cuốn lộn ngược, có cuốn nằm ngang. Cậu bé lớp 2 đọc chưa hết chuyện loài kiến, đứng ngần ngừ một lát rồi mở sổ, ghi thêm một dòng.',
      ),
    ],
  },
  {
    headline: 'Câu lạc bộ toán chiều thứ tư: học sinh lớp lớn kèm học sinh lớp nhỏ',
    standfirst: 'Không thu phí, không giao bài về nhà, mỗi buổi chỉ giải ba bài nhưng phải nói được vì sao.',
    section: 'giao-duc',
    authors: ['minh-thu'],
    tags: ['truong-hoc'],
    publishedAt: '2026-10-21 15:45',
    body: [
      p(
        'Chiều thứ tư hằng tuần, phòng học số 12 kê bàn thành sáu cụm. Mỗi cụm có một anh chị lớp 8 hoặc lớp 9 ngồi cùng bốn em lớp 6. Trên bảng chỉ có ba bài toán. Luật của câu lạc bộ là ai giải xong phải giảng lại cho cả nhóm hiểu, giảng chưa rõ thì coi như chưa xong.',
      ),
      p(
        'Sau hai tháng, câu lạc bộ có 38 thành viên thường xuyên. Thầy Tuấn, người khởi xướng, cho biết thầy không nói gì trong bốn mươi phút đầu. “Các em giảng cho nhau bằng thứ tiếng mà tôi không nghĩ ra được”, thầy nói. Có em vẽ phân số thành những phần bánh chưng, có em dùng số bước chân trong sân để nói về tỉ lệ.',
      ),
      quote('Em tưởng em hiểu rồi, đến lúc giảng mới biết là chưa.', 'Một học sinh lớp 8'),
      p(
        'Kết quả kiểm tra giữa kỳ không phải là mục tiêu, song vẫn có điều đáng mừng: trong 24 em lớp 6 tham gia từ đầu, 19 em tự nhận là bớt sợ môn toán. Nhà trường dự định mở thêm một buổi cho môn tiếng Anh từ học kỳ II, vẫn theo cách cũ: ít bài, nói nhiều.',
      ),
      p(
        'Học sinh muốn tham gia chỉ cần đến trước 16 giờ 15 và viết tên lên bảng. Buổi nào quá 40 em, nhóm lớp 9 sẽ mở thêm phòng bên cạnh. Phụ huynh có thể ngồi dự ở cuối lớp, miễn là không nhắc bài.',
      ),
    ],
  },
  {
    headline: 'Bếp ăn bán trú công khai thực đơn và giá từng suất trên bảng tin',
    standfirst: 'Phụ huynh có thể đến xem nhận hàng lúc 6 giờ sáng mà không cần báo trước.',
    section: 'giao-duc',
    authors: ['minh-thu', 'dieu-linh'],
    tags: ['truong-hoc', 'suc-khoe'],
    publishedAt: '2026-09-15 11:05',
    body: [
      p(
        'Từ đầu năm học, bảng tin trước cổng của năm trường tiểu học có thêm một tờ giấy khổ A3: thực đơn cả tuần, định lượng, nơi cung cấp và giá từng nguyên liệu. Suất ăn trưa 32.000 đồng được tách thành ba phần: thực phẩm 26.500 đồng, chất đốt 2.000 đồng, nhân công 3.500 đồng.',
      ),
      p(
        'Việc nhận hàng diễn ra từ 6 giờ, có đại diện phụ huynh ký sổ theo lịch luân phiên. Phụ huynh khác muốn xem cũng có thể vào, mặc áo choàng và đội mũ để sẵn ở cửa bếp. Trong sáu tuần, 47 lượt phụ huynh đã đến; hai chuyến hàng bị trả lại vì rau dập.',
      ),
      bullets(
        'Mẫu thức ăn được lưu đủ 24 giờ.',
        'Bể nước được vệ sinh ba tháng một lần, có biên bản.',
        'Học sinh dị ứng thức ăn được ghi tên riêng và đổi món.',
      ),
      p('Góp ý của phụ huynh được trả lời ngay trên bảng tin vào thứ hai hằng tuần.'),
      p(
        'Cô Dung, tổ trưởng bếp của một trường, cho biết việc công khai ban đầu khiến mọi người hơi ngại, nay lại thấy nhẹ lòng. Món nào học sinh bỏ thừa nhiều thì được ghi lại bằng số cân, ba tuần liền bỏ thừa quá 15% thì thay món. Nhờ vậy, canh bí đỏ nấu ngọt đã được đổi thành bí đỏ hầm đậu phộng, các lớp ăn hết sạch nồi.',
      ),
    ],
  },
]
