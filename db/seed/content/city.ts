import type { SampleArticle } from '../shapes'
import { bullets, figure, h2, h3, p, quote, steps } from './blocks'

export const cityArticles: SampleArticle[] = [
  {
    headline: 'Tổ chức lại giao thông quanh ga đường sắt trên cao: đi bộ trước, xe máy sau',
    standfirst:
      'Từ ngày 1/12, hai đoạn đường cạnh ga thành một chiều, vỉa hè mở rộng thêm 2 m và điểm dừng xe buýt được dời lại gần cầu thang bộ.',
    dateline: 'Hà Đông',
    section: 'do-thi',
    authors: ['hai-an'],
    tags: ['metro', 'xe-buyt'],
    publishedAt: '2026-11-20 07:15',
    leadPicture: 'xe-buyt-metro',
    body: [
      p(
        'Bảy giờ kém mười, giờ đông khách nhất của nhà ga. Từ chân cầu thang đến điểm dừng xe buýt chỉ có 140 m nhưng hành khách phải đi bộ xuống lòng đường ba lần: tránh một bãi xe, một quán nước và một trụ điện. Chúng tôi bấm giờ cùng một cụ bà chống gậy; bà đi hết năm phút bốn mươi giây, lỡ chuyến xe vừa rời bến.',
      ),
      p(
        'Đó là một trong những lý do khiến phương án tổ chức lại giao thông quanh ga được đưa ra, theo Quyết định số 1964/QĐ-UBND ngày 30/10/2026. Phương án bắt đầu từ một câu hỏi khác với trước đây: không phải làm sao cho xe chạy nhanh hơn, mà làm sao để người đi bộ tới được tàu và xe buýt an toàn.',
      ),
      h2('Bốn thay đổi chính'),
      steps(
        'Hai đoạn đường bên hông ga, dài 210 m và 260 m, chuyển thành một chiều theo vòng ngược kim đồng hồ.',
        'Vỉa hè phía cầu thang bộ mở rộng thêm 2 m, có gờ dẫn hướng cho người khiếm thị và ba lối hạ hè cho xe lăn.',
        'Điểm dừng của bốn tuyến xe buýt dời lại gần, cách cầu thang 35 m, có mái che dài 24 m.',
        'Bãi gửi xe máy chuyển sang khu đất trống phía sau, sức chứa 600 xe, lối vào tách khỏi lối đi bộ.',
      ),
      p(
        'Xe ô tô đưa đón được dừng không quá ba phút ở làn riêng phía bắc. Xe tải không được vào khu vực này từ 6 giờ đến 9 giờ và từ 16 giờ đến 20 giờ. Taxi và xe công nghệ có sáu vị trí chờ, đánh dấu bằng sơn vàng.',
      ),
      h2('Xe buýt thay đổi ra sao?'),
      p(
        'Trong bốn tuyến đi qua ga, tuyến gom nội vùng được điều chỉnh nhiều nhất. Lộ trình mới dài 9,4 km, bỏ hai đoạn vòng ít khách, thêm ba điểm dừng ở khu tập thể cũ và trạm y tế. Giờ cao điểm, cứ 10 phút có một chuyến thay vì 18 phút như hiện nay; chuyến cuối kéo dài đến 22 giờ 15, khớp với chuyến tàu cuối ngày.',
      ),
      bullets(
        'Giá vé lượt: 8.000 đồng, không thay đổi.',
        'Học sinh, sinh viên và người cao tuổi: giữ nguyên mức ưu đãi.',
        'Chuyển giữa tàu và xe buýt trong vòng 60 phút: dùng chung vé ngày.',
      ),
      h3('Học sinh đi học cần lưu ý'),
      p(
        'Trường tiểu học gần ga đổi cổng đón trả học sinh sang phía đường nhỏ, từ 6 giờ 45 đến 7 giờ 20 và từ 16 giờ 30 đến 17 giờ 15. Trong hai khung giờ đó, đoạn đường 120 m trước cổng chỉ dành cho người đi bộ và xe đạp. Phụ huynh đi ô tô được đề nghị dừng ở bãi xe phía sau rồi dắt con đi bộ khoảng bốn phút.',
      ),
      h2('Ý kiến nhiều chiều'),
      p(
        'Không phải ai cũng đồng tình. Chủ các cửa hàng trên đoạn đường một chiều lo mất khách quen. Ông Đạt, bán phụ tùng xe máy, nói khách từ phía chợ phải đi vòng thêm 700 m. Ngược lại, chị Ngân, chủ hiệu bánh cạnh ga, ủng hộ vì tin rằng người đi bộ mới là người dừng lại mua.',
      ),
      quote(
        'Chúng tôi không xin làm thử vài ngày rồi thôi. Chúng tôi xin làm thử ba tháng, đo đạc đàng hoàng, và sửa chỗ nào chưa hợp lý.',
        'Một kỹ sư tham gia lập phương án',
      ),
      p(
        'Theo kế hoạch, phương án được thí điểm đến hết ngày 28/2/2027. Sáu máy đếm sẽ ghi lại số người đi bộ, số xe và vận tốc trung bình trên từng đoạn. Trước đó, trong đợt đo tháng 9, có 11.300 lượt người đi bộ qua chân cầu thang mỗi ngày, nhiều hơn gấp đôi số xe ô tô, nhưng chỉ được dùng chưa đến một phần năm mặt cắt đường.',
      ),
      p(
        'Trong hai tuần đầu, 20 tình nguyện viên mặc áo xanh sẽ đứng ở các ngã rẽ để hướng dẫn. Biển báo được lắp từ ngày 24/11, nhưng bọc kín cho đến 5 giờ sáng ngày 1/12. Sơ đồ khổ lớn có ở sảnh ga, ở bộ phận một cửa và trên trang tin. Người dân có thể gửi ý kiến ở phần bình luận dưới bài này; các ý kiến sẽ được tổng hợp vào thứ sáu hằng tuần.',
      ),
    ],
  },
  {
    headline: 'Khơi thông 38 km cống trước mùa mưa, ưu tiên mười hai điểm hay ngập',
    standfirst: 'Hơn 2.100 hố ga được nạo vét trong bảy tuần. Người dân được nhắc không quét rác xuống miệng thu nước.',
    section: 'do-thi',
    authors: ['ngoc-diep'],
    tags: ['thoat-nuoc', 'moi-truong'],
    publishedAt: '2026-05-08 07:00',
    leadPicture: 'thoat-nuoc',
    body: [
      p(
        'Mùa mưa năm trước, khu vực ghi nhận mười hai điểm ngập sâu từ 20 cm trở lên, có nơi nước rút sau bốn giờ. Năm nay, việc nạo vét bắt đầu sớm hơn một tháng, từ ngày 16/3, và đến nay đã hoàn thành 38 km cống các loại, 2.134 hố ga.',
      ),
      p(
        'Lượng bùn vét lên là 1.670 m³. Trong bùn, công nhân nhặt được gạch vỡ, chăn bông, cả một chiếc xe đạp trẻ em. Nhưng thứ gây tắc nhiều nhất lại là mỡ đông từ các quán ăn, bám thành từng tảng ở chỗ nối cống.',
      ),
      h2('Ba việc mỗi nhà có thể làm'),
      steps(
        'Không che, không đặt bậc tam cấp lên miệng thu nước.',
        'Quét lá trước cửa vào túi, không quét xuống cống.',
        'Quán ăn lắp bể tách mỡ và hút định kỳ hai tháng một lần.',
      ),
      p(
        'Khi có mưa trên 50 mm, mười hai tổ trực sẽ có mặt tại các điểm hay ngập trong vòng 20 phút, mang theo máy bơm di động. Mức nước được báo trên trang tin mỗi nửa giờ.',
      ),
      p(
        'Ngoài việc nạo vét, ba đoạn cống hộp với tổng chiều dài 640 m đang được thay mới và dự kiến xong trước ngày 15/6. Trong thời gian thi công, mặt đường được hoàn trả tạm vào 5 giờ sáng để bà con đi lại. Nếu thấy nắp hố ga bập bênh hoặc mất nắp, vui lòng đặt vật cảnh báo và gọi số điện thoại trực 24 giờ in trên cột đèn.',
      ),
    ],
  },
  {
    headline: 'Công viên bên hồ thay áo mới: thêm 420 m đường dạo, bỏ hàng rào sắt',
    standfirst: 'Sau năm tháng sửa chữa, công viên mở lại với lối đi khép kín quanh hồ và khu chơi cho trẻ khuyết tật.',
    section: 'do-thi',
    authors: ['ngoc-diep', 'hai-an'],
    tags: ['cong-vien', 'moi-truong'],
    publishedAt: '2026-08-22 06:15',
    leadPicture: 'cong-vien',
    body: [
      p(
        'Hàng rào sắt cao 1,8 m quanh công viên được dỡ bỏ, thay bằng hàng chuỗi ngọc thấp và mười một lối vào. Đường dạo quanh hồ trước đây bị đứt ở phía tây, nay được nối bằng 420 m cầu gỗ, thành một vòng 1.650 m.',
      ),
      p(
        'Không cây nào trong số 386 cây cũ bị chặt. Bốn mươi cây bóng mát được trồng thêm, phần lớn là sấu và lộc vừng. Nhà bát giác giữa hồ được lợp lại mái, giữ nguyên bộ khung gỗ. Đèn chiếu sáng dùng ánh vàng, hướng xuống mặt đường để không làm chói nhà dân.',
      ),
      h2('Chỗ chơi cho mọi đứa trẻ'),
      p(
        'Khu vui chơi 900 m² có xích đu dành cho trẻ ngồi xe lăn, bàn cát nâng cao và các bảng xúc giác. Mặt sàn cao su đỡ ngã, được lau rửa vào sáng thứ hai. Đội trông coi gồm sáu người, chia hai ca.',
      ),
      p(
        'Quán nước và xe bán hàng rong được sắp xếp vào hai điểm gần cổng chính, có vòi nước và thùng rác riêng. Người dân được dắt chó đi dạo nếu có dây và rọ mõm, tự dọn vệ sinh. Việc câu cá, bơi trong hồ và đi xe máy trên đường dạo không được phép.',
      ),
      quote(
        'Hôm đầu bỏ rào, tôi cũng lo mất trật tự. Hóa ra đông người đi lại thì lại yên.',
        'Bà Thoa, sống cạnh công viên',
      ),
    ],
  },
  {
    headline: 'Phân loại rác tại nhà: sau sáu tháng, lượng rác chôn lấp giảm 23%',
    standfirst: 'Cách làm đơn giản là ba thùng, hai lịch thu gom và một bảng giải đáp treo ở cầu thang.',
    section: 'do-thi',
    authors: ['ngoc-diep'],
    tags: ['moi-truong', 'huong-dan'],
    publishedAt: '2026-10-30 13:30',
    leadPicture: 'phan-loai-rac',
    body: [
      p(
        'Tháng 4, khi bắt đầu thí điểm ở 1.820 hộ, cứ mười túi rác thì sáu túi còn lẫn lộn. Đến tháng 10, con số ấy còn hai. Lượng rác phải đem chôn lấp giảm từ 5,2 tấn xuống 4,0 tấn mỗi ngày.',
      ),
      h2('Ba thùng'),
      bullets(
        'Xanh lá – rác thực phẩm: cơm thừa, vỏ quả, bã chè. Thu hằng ngày.',
        'Xanh dương – rác tái chế: chai, lon, giấy, bìa. Thu thứ ba và thứ bảy.',
        'Vàng – rác còn lại: tã, gạch vỡ, vải vụn. Thu hằng ngày.',
      ),
      h3('Những thứ hay bỏ nhầm'),
      p(
        'Hộp sữa giấy rửa sạch là rác tái chế; hóa đơn in nhiệt thì không. Pin và bóng đèn không bỏ vào thùng nào mà gửi ở điểm thu riêng tại nhà văn hóa. Vỏ sò, xương to thuộc nhóm rác còn lại vì khó phân hủy.',
      ),
      p(
        'Rác thực phẩm được ủ thành 11 tấn phân mỗi tháng, chuyển cho vùng rau ven sông. Từ tháng 12, mô hình mở rộng thêm 2.400 hộ.',
      ),
      p(
        'Các hộ mới tham gia sẽ được phát một bảng giải đáp khổ A4 liệt kê 60 thứ hay bỏ nhầm, cùng hai cuộn túi màu. Tổ trưởng dân phố không kiểm tra từng túi rác; túi lẫn quá nhiều sẽ được dán một mẩu giấy nhắc, ghi rõ thứ gì nên chuyển sang thùng nào.',
      ),
      figure('vuon-rau'),
    ],
  },
  {
    headline: 'Đội bóng tổ dân phố số 8 vô địch giải phủi của phường sau loạt luân lưu',
    standfirst:
      'Trận chung kết giữa thợ điện, thầy giáo, sinh viên và anh bán phở kết thúc với tỉ số 2–2, luân lưu 5–4.',
    section: 'van-hoa',
    authors: ['tran-bach'],
    tags: ['the-thao-phong-trao'],
    publishedAt: '2026-11-02 21:10',
    leadPicture: 'san-bong',
    body: [
      p(
        'Hơn 700 khán giả đứng kín ba phía sân bóng phường chiều chủ nhật. Tổ dân phố số 8 bị dẫn trước 0–2 sau hiệp một, gỡ hòa ở phút 58 nhờ cú đá phạt của anh Cường, người bán phở đầu ngõ. Loạt luân lưu phải đến lượt thứ năm mới phân thắng bại.',
      ),
      p(
        'Giải năm nay có 16 đội, đá trong năm tuần, chỉ vào chiều thứ bảy và chủ nhật. Cầu thủ lớn tuổi nhất 57 tuổi, nhỏ nhất 17 tuổi. Cả giải có 94 bàn thắng, ba thẻ đỏ và không ca chấn thương nặng nào.',
      ),
      p(
        'Điều đặc biệt là mỗi đội phải có ít nhất hai người trên 40 tuổi trên sân trong suốt trận đấu. Quy định ấy khiến các đội phải tính toán lại lối chơi: chạy ít hơn, chuyền nhiều hơn, và cãi nhau cũng ít hơn vì các bác nhắc. Trọng tài là ba giáo viên thể dục của các trường trên địa bàn, làm việc không nhận thù lao.',
      ),
      quote('Thua thì mai vẫn ra quán ông ấy ăn phở thôi.', 'Đội trưởng đội á quân'),
      p(
        'Tiền thưởng 5 triệu đồng được đội vô địch góp mua lưới mới cho sân bóng. Giải nữ dự kiến khai mạc vào tháng 3/2027.',
      ),
    ],
  },
  {
    headline: 'Tạm dừng một điểm giữ xe ở khu vực chợ',
    standfirst: 'Thông tin trong bài đã thay đổi sau khi đăng nên tòa soạn gỡ bài để kiểm tra lại.',
    section: 'do-thi',
    authors: ['hai-an'],
    tags: ['thong-bao'],
    publishedAt: '2026-10-05 08:20',
    status: 'withdrawn',
    body: [
      p(
        'Điểm giữ xe số 2 cạnh chợ tạm dừng từ ngày 6/10 để sửa nền. Người đi chợ có thể gửi xe tại điểm số 1 hoặc số 4.',
      ),
      p('Đơn vị quản lý sau đó cho biết lịch sửa nền thay đổi, thời gian mới sẽ được thông báo.'),
    ],
  },
]
