import type { SampleArticle } from '../shapes'
import { bullets, figure, h2, p, quote } from './blocks'

export const craftArticles: SampleArticle[] = [
  {
    headline: 'Tiếng thoi ở lại: những người giữ nghề dệt lụa bằng khung gỗ',
    standfirst:
      'Giữa làng nghề đã chạy máy gần hết, mười một hộ vẫn dệt tay. Họ sống được nhờ những tấm lụa không giống nhau và nhờ cách bán hàng mới của lớp con cháu.',
    dateline: 'Làng lụa',
    section: 'kinh-te',
    authors: ['lam-khe'],
    tags: ['lang-nghe', 'lua'],
    publishedAt: '2026-11-17 06:45',
    leadPicture: 'khung-cui-lua',
    body: [
      p(
        'Sáng sớm, con ngõ lát gạch nghiêng còn ướt sương. Từ đầu ngõ đã nghe tiếng máy dệt chạy đều. Phải đi hết ngõ, rẽ qua giếng làng, mới gặp một thứ tiếng khác: lách cách, ngắt quãng, có lúc ngừng hẳn rồi lại tiếp. Đó là khung cửi nhà bà Nhàn, 67 tuổi, một trong mười một hộ còn dệt tay.',
      ),
      p(
        'Bà Nhàn học nghề từ năm mười ba tuổi. Khung cửi bà đang ngồi do bố chồng đóng bằng gỗ mít, đã thay then ba lần, thay go không nhớ bao nhiêu lần. “Máy dệt một ngày được bốn chục mét. Tôi dệt từ sáng đến tối, mắt còn tinh thì được hai mét rưỡi”, bà cười. Hai mét rưỡi ấy là lụa vân, hoa chìm, phải soi nghiêng dưới nắng mới thấy hết.',
      ),
      h2('Một tấm lụa đi qua bao nhiêu tay?'),
      p(
        'Muốn có tấm lụa, trước hết phải có tơ. Tơ mua từ vùng trồng dâu về được ngâm, guồng, hồ rồi mắc lên khung. Riêng công đoạn mắc cửi đã mất ba ngày, bởi hơn 4.000 sợi dọc phải được xâu lần lượt qua go, sai một sợi là hỏng cả hoa. Sau khi dệt, lụa còn được chuội cho mềm, nhuộm, phơi trong bóng râm.',
      ),
      bullets(
        'Guồng và hồ tơ: 2 ngày.',
        'Mắc cửi, xâu go: 3 ngày.',
        'Dệt một súc 12 mét: 5 đến 6 ngày.',
        'Chuội, nhuộm, phơi: 3 ngày.',
      ),
      p(
        'Tính ra, một súc lụa dệt tay dài 12 mét cần gần nửa tháng, giá bán từ 950.000 đến 1.400.000 đồng một mét tùy hoa văn. Lụa máy cùng khổ chỉ bằng một phần ba. Nghe thì chênh lệch lớn, nhưng chia cho công của ba người làm, thu nhập mỗi người khoảng 9 triệu đồng một tháng, không hơn đi làm công ty bao nhiêu.',
      ),
      quote(
        'Tôi không dạy con dâu phải yêu nghề. Tôi chỉ cho nó ngồi thử vào khung. Ngồi được đến ngày thứ mười thì tự khắc nó hỏi.',
        'Bà Nhàn, thợ dệt',
      ),
      h2('Người trẻ trở về'),
      p(
        'Con dâu bà, chị Hạnh, học kế toán. Năm 2022, khi công ty cắt giảm người, chị về nhà phụ mẹ rồi ở lại. Chị không thay đổi cách dệt, chỉ thay đổi cách kể. Mỗi tấm lụa bán ra kèm một thẻ giấy ghi tên người dệt, ngày lên khung, ngày hạ khung và một mẫu sợi. Khách ở xa có thể hẹn xem qua màn hình trong lúc bà Nhàn đang làm.',
      ),
      p(
        'Cách làm ấy lan sang các hộ khác. Đầu năm 2025, mười một hộ lập tổ hợp tác, góp mỗi nhà 5 triệu đồng mua chung một nồi nhuộm và thuê một gian hàng nhỏ ở đầu làng. Hàng của ai người ấy bán, riêng hộp và thẻ dùng chung một mẫu. Mười tháng đầu năm nay, tổ bán được 1.870 mét lụa, nhiều gấp rưỡi cùng kỳ năm trước.',
      ),
      p(
        'Không phải điều gì cũng suôn sẻ. Hai đơn hàng lớn phải từ chối vì không kịp. Tơ loại tốt tăng giá hai lần trong năm. Và khó nhất vẫn là người: tổ hợp tác có 26 thợ thì 19 người đã ngoài năm mươi. Lớp dạy nghề miễn phí mở vào chủ nhật có 14 học viên ghi tên, đến nay còn lại sáu.',
      ),
      h2('Để nghề không chỉ còn trong ảnh'),
      p(
        'Kế hoạch số 57/KH-UBND về bảo tồn làng nghề giai đoạn 2026–2030 dành một phần kinh phí hỗ trợ thợ truyền nghề và ghi hình quy trình dệt các mẫu vân cổ. Năm mẫu đầu tiên đã được ghi lại, có cả sơ đồ xâu go. Theo bà Nhàn, đó là việc nên làm từ hai mươi năm trước, khi các cụ còn sống.',
      ),
      p(
        'Du khách ghé làng ngày một đông, nhất là cuối tuần. Tổ hợp tác thống nhất mỗi lượt khách vào xưởng không quá mười người, không chạm vào khung đang lên sợi, muốn thử thì có một khung tập riêng. Vé tham quan 30.000 đồng, một nửa góp vào quỹ học nghề.',
      ),
      p(
        'Gần trưa, nắng rọi qua cửa sổ, đúng vào khổ lụa đang dệt dở. Bà Nhàn ngừng tay, nghiêng đầu nhìn: một bông cúc chìm vừa hiện ra, tròn trịa. Bà với lấy con thoi, và tiếng lách cách lại tiếp tục.',
      ),
    ],
  },
  {
    headline: 'Chợ đêm tháng đầu tiên: 62 gian hàng và bài toán giữ phố sạch',
    standfirst:
      'Sau bốn tuần hoạt động, chợ đêm đón khoảng 28.000 lượt khách. Ban quản lý siết quy định về rác và tiếng ồn sau phản ánh của các hộ gần chợ.',
    section: 'kinh-te',
    authors: ['tran-bach'],
    tags: ['moi-truong'],
    publishedAt: '2026-09-28 09:10',
    leadPicture: 'cho-dem',
    body: [
      p(
        'Chợ đêm mở từ 18 giờ đến 23 giờ tối thứ sáu và thứ bảy trên đoạn phố dài 380 m. Trong 62 gian hàng, 27 gian bán đồ ăn, 21 gian bán hàng thủ công, còn lại là sách cũ, cây cảnh và trò chơi cho trẻ em. Tiền thuê mỗi gian 250.000 đồng một tối, đã gồm điện chiếu sáng.',
      ),
      p(
        'Cô Thắm, bán bánh cuốn, cho biết mỗi tối bán được khoảng 180 suất, gấp đôi ngày thường. Ngược lại, gian hàng mây tre của anh Quyết có tối chỉ bán được ba món. “Khách xem nhiều, mua ít, nhưng họ chụp lại rồi hôm sau gọi đặt”, anh nói.',
      ),
      h2('Rác và tiếng ồn'),
      p(
        'Hai tuần đầu, chợ nhận 34 ý kiến phản ánh, tập trung vào rác vương vãi và loa mở to sau 22 giờ. Từ tuần thứ ba, ban quản lý áp dụng ba quy định:',
      ),
      bullets(
        'Mỗi gian đồ ăn phải có hai thùng rác phân loại và tự thu gom trong phạm vi 5 m.',
        'Không dùng loa cá nhân; nhạc nền tắt lúc 22 giờ.',
        'Hộp xốp và ống hút nhựa được thay bằng hộp giấy, ống hút tre.',
      ),
      p(
        'Gian hàng vi phạm lần thứ hai sẽ nghỉ bán một tối. Đến hết tuần thứ tư, số ý kiến phản ánh giảm còn năm. Việc gửi xe vẫn là điểm yếu: bãi xe có 420 chỗ, thiếu khoảng 150 chỗ vào tối thứ bảy. Sân trường gần chợ đang được đề nghị mở làm nơi gửi xe tạm.',
      ),
    ],
  },
  {
    headline: 'Vùng rau ven sông vào vụ đông, giá ổn định hơn nhờ bán theo đơn đặt trước',
    standfirst:
      'Hơn 40 hộ trồng rau ký thỏa thuận giao hàng với bếp ăn trường học và ba chợ dân sinh, giảm cảnh được mùa mất giá.',
    section: 'kinh-te',
    authors: ['lam-khe', 'ngoc-diep'],
    tags: ['moi-truong'],
    publishedAt: '2026-11-09 06:30',
    leadPicture: 'vuon-rau',
    body: [
      p(
        'Từ bốn giờ sáng, bãi rau đã có ánh đèn pin. Cải ngọt, cải cúc, xà lách được cắt trước khi trời nắng, bó gọn rồi rửa ở bể chung. Vụ đông năm nay, 43 hộ xuống giống trên 18,6 ha, tăng gần 3 ha so với năm ngoái.',
      ),
      p(
        'Khác biệt lớn nhất nằm ở quyển sổ treo đầu lán. Chiều nào các đầu mối cũng nhắn số lượng cần cho sáng hôm sau, tổ trưởng chia lại cho từng nhà. Nhờ vậy, hộ nào cũng biết phải cắt bao nhiêu. Trung bình mỗi ngày vùng rau giao 3,2 tấn, trong đó 1,1 tấn vào bếp ăn của chín trường học.',
      ),
      quote(
        'Năm kia có hôm cải đầy ruộng mà không ai lấy, phải cày vùi. Bây giờ cắt ít hơn nhưng ngày nào cũng có tiền.',
        'Ông Lực, trồng rau 25 năm',
      ),
      p(
        'Giá cải ngọt tại ruộng giữ ở mức 9.000–11.000 đồng một kg trong suốt sáu tuần. Các hộ ghi nhật ký từng luống, ngừng phun thuốc ít nhất mười ngày trước khi thu. Mẫu rau được lấy ngẫu nhiên hai lần mỗi tháng; 12 mẫu gần nhất đều đạt yêu cầu.',
      ),
      p(
        'Khó khăn còn lại là đường ra bãi. Đoạn đê bao dài 700 m xuống cấp, xe ba bánh phải đi vòng khi trời mưa. Việc gia cố đã được đưa vào danh mục sửa chữa quý I/2027.',
      ),
    ],
  },
  {
    headline: 'Hội chợ hàng thủ công cuối năm mở đăng ký gian hàng đến hết ngày 10/12',
    standfirst: 'Hội chợ dự kiến có 80 gian, miễn phí cho tổ hợp tác và người khuyết tật làm nghề.',
    section: 'kinh-te',
    authors: ['lam-khe'],
    tags: ['lang-nghe', 'thong-bao'],
    publishedAt: '2026-11-13 14:00',
    body: [
      p(
        'Hội chợ diễn ra trong bốn ngày, từ 24 đến 27/12/2026, tại sân trung tâm văn hóa. Ban tổ chức nhận đăng ký trực tiếp hoặc qua thư điện tử, mỗi cơ sở tối đa hai gian, mỗi gian 9 m².',
      ),
      bullets(
        'Hạn đăng ký: 17 giờ ngày 10/12/2026.',
        'Phí: 600.000 đồng một gian cho cả đợt; miễn phí với tổ hợp tác và người khuyết tật làm nghề.',
        'Hàng bày bán phải ghi rõ nơi sản xuất và giá.',
      ),
      p(
        'Ngoài khu bán hàng còn có khu trình diễn nghề dệt, mây tre và nặn tò he. Người dân muốn tham gia lớp học thử một giờ có thể ghi tên ngay tại chỗ, mỗi lớp không quá 12 người.',
      ),
      p(
        'Năm ngoái, hội chợ có 64 gian, đón khoảng 19.000 lượt khách trong ba ngày, tổng doanh thu do các cơ sở tự báo là 2,3 tỷ đồng. Góp ý nhiều nhất là thiếu chỗ ngồi nghỉ và biển chỉ đường. Năm nay, ban tổ chức bố trí thêm 60 ghế, hai điểm nước uống miễn phí và sơ đồ gian hàng ở cả bốn lối vào. Xe máy gửi tại sân vận động cách hội chợ 200 m.',
      ),
      figure('khung-cui-lua'),
    ],
  },
]
