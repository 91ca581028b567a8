import type { SampleArticle } from '../shapes'
import { p } from './blocks'

/** Short items of the autumn, so that every section has more than its features. */
export const briefArticles: SampleArticle[] = [
  {
    headline: 'Lịch tiếp công dân tháng 12: bốn buổi sáng thứ tư, nhận đăng ký trước qua điện thoại',
    standfirst: 'Mỗi lượt làm việc 30 phút; người cao tuổi và người khuyết tật được xếp vào giờ đầu.',
    section: 'thoi-su',
    authors: ['ha-quoc'],
    tags: ['cai-cach-hanh-chinh'],
    publishedAt: '2026-11-12 08:05',
    body: [
      p(
        'Lãnh đạo phường tiếp công dân vào các sáng thứ tư 2, 9, 16 và 23/12, từ 8 giờ đến 11 giờ 30 tại phòng họp tầng một. Người dân có thể gọi trước để chọn giờ, hoặc đến lấy số từ 7 giờ 30.',
      ),
      p(
        'Kết quả giải quyết từng việc được niêm yết sau mười ngày làm việc, chỉ ghi mã hồ sơ, không ghi họ tên. Trong tháng 11 có 27 lượt, 19 việc đã trả lời xong.',
      ),
    ],
  },
  {
    headline: 'Diễn tập chữa cháy ở khu tập thể cũ: bốn phút để mọi người ra tới sân',
    standfirst: 'Buổi diễn tập cho thấy hai lối thoát bị xe máy chắn và một vòi nước không đủ áp lực.',
    section: 'thoi-su',
    authors: ['tran-bach'],
    tags: [],
    publishedAt: '2026-11-05 17:30',
    body: [
      p(
        'Chiều 5/11, hơn 80 hộ ở khu tập thể năm tầng cùng diễn tập thoát nạn. Từ lúc còi báo đến khi người cuối cùng ra sân mất bốn phút mười hai giây, nhanh hơn năm ngoái gần một phút.',
      ),
      p(
        'Đội chữa cháy ghi lại những chỗ phải sửa ngay: kẻ vạch cấm để xe ở hai cầu thang, thay đoạn ống dẫn vào vòi nước tầng bốn. Tổ dân phố hẹn kiểm tra lại vào cuối tháng.',
      ),
    ],
  },
  {
    headline: 'Hợp tác xã lụa nhận đơn may áo dài cho ba trường, thợ trẻ có việc quanh năm',
    standfirst: 'Bốn trăm bộ sẽ giao trước Tết; một phần ba số thợ mới học nghề chưa đầy hai năm.',
    section: 'kinh-te',
    authors: ['lam-khe'],
    tags: ['lang-nghe', 'lua'],
    publishedAt: '2026-11-06 09:20',
    body: [
      p(
        'Đơn hàng của ba trường trung học giúp hợp tác xã không phải nghỉ dệt trong mùa mưa như mọi năm. Vải dệt tại làng, cắt may ở hai xưởng nhỏ, mỗi bộ có thẻ ghi tên người dệt và người may.',
      ),
      p(
        '“Học trò mặc áo làng mình thì mình phải làm cho khéo”, chị Thu, 24 tuổi, nói. Chị bỏ việc ở khu công nghiệp về học dệt từ mùa xuân năm ngoái.',
      ),
    ],
  },
  {
    headline: 'Tiểu thương chợ trung tâm dùng chung kho lạnh, rau cuối ngày không phải bán tháo',
    standfirst: 'Sau sáu tuần thử, lượng rau quả bỏ đi giảm gần một nửa.',
    section: 'kinh-te',
    authors: ['ngoc-diep'],
    tags: [],
    publishedAt: '2026-10-16 06:50',
    body: [
      p(
        'Kho lạnh 18 mét vuông đặt sau dãy hàng rau, do 22 hộ góp tiền thuê. Mỗi hộ có hai ngăn, trả 9.000 đồng một ngày, gửi từ 17 giờ đến 5 giờ sáng.',
      ),
      p(
        'Ban quản lý chợ cân rác hằng ngày để so sánh: trước đây mỗi tối bỏ chừng 310 ki-lô-gam rau quả, nay còn khoảng 160 ki-lô-gam.',
      ),
    ],
  },
  {
    headline: 'Chiếu phim tài liệu về bến sông xưa ở sân đình, vào cửa tự do',
    standfirst: 'Bốn tối thứ sáu liên tiếp, sau mỗi phim có người làm nghề sông nước kể chuyện.',
    section: 'van-hoa',
    authors: ['lam-khe'],
    tags: [],
    publishedAt: '2026-11-14 19:15',
    body: [
      p(
        'Loạt phim do một nhóm sinh viên quay trong hai năm, ghi lại những nghề gần như đã mất: chèo đò ngang, vớt củi, sửa thuyền nan. Buổi đầu tiên vào 19 giờ 30 ngày 27/11.',
      ),
      p('Ban tổ chức có 150 ghế nhựa; ai đến muộn xin mang theo chiếu. Trời mưa thì chuyển vào nhà văn hóa.'),
    ],
  },
  {
    headline: 'Viết thư tay cho người lạ: một cuộc thi nhỏ nhận về 640 lá thư',
    standfirst: 'Người nhiều tuổi nhất gửi thư năm nay 91 tuổi, người ít tuổi nhất nhờ mẹ viết hộ.',
    section: 'van-hoa',
    authors: ['minh-thu'],
    tags: ['van-hoa-doc'],
    publishedAt: '2026-10-08 10:40',
    body: [
      p(
        'Thể lệ chỉ có một dòng: kể cho người bạn chưa gặp nghe về con đường mình đi mỗi ngày. Ban giám khảo đọc trong ba tuần và chọn ra 30 lá thư in thành tập mỏng.',
      ),
      p('Tập thư được phát ở thư viện và các điểm bưu điện văn hóa. Bản đọc thành tiếng sẽ có vào cuối năm.'),
    ],
  },
  {
    headline: 'Trường trung học thử dạy bơi giờ thể dục: ba mươi tám em biết bơi sau một học kỳ',
    standfirst: 'Bể bơi lắp ghép đặt ở sân sau, học phí do quỹ khuyến học của phường trả một nửa.',
    section: 'giao-duc',
    authors: ['minh-thu'],
    tags: ['truong-hoc'],
    publishedAt: '2026-11-11 11:10',
    body: [
      p(
        'Mỗi lớp học hai tiết một tuần với hai thầy giáo và một nhân viên cứu hộ. Đến cuối học kỳ, 38 trong 41 em của khối sáu bơi được 25 mét và biết đứng nước.',
      ),
      p('Nhà trường sẽ mở thêm lớp chiều thứ bảy cho học sinh các khối khác, ưu tiên những em nhà gần sông.'),
    ],
  },
  {
    headline: 'Thầy giáo về hưu mở lớp đọc báo buổi sáng cho người mới tập dùng điện thoại',
    standfirst: 'Bài học đầu tiên là phóng to chữ; bài thứ hai là không bấm vào đường dẫn lạ.',
    section: 'giao-duc',
    authors: ['dieu-linh'],
    tags: [],
    publishedAt: '2026-10-27 07:35',
    body: [
      p(
        'Lớp học ở nhà văn hóa tổ dân phố số 4 có mười sáu học viên, phần lớn trên 65 tuổi. Mỗi sáng thứ ba, thầy Hiền chọn một bài báo để cả lớp cùng đọc, rồi hỏi nhau tin này do ai nói, nói lúc nào.',
      ),
      p('Sau hai tháng, ba học viên đã tự đăng ký khám bệnh qua mạng. Lớp nhận thêm người vào đầu tháng 12.'),
    ],
  },
  {
    headline: 'Hiến máu chủ nhật 29/11: cần nhất nhóm máu O, có xe đón người ở xa',
    standfirst: 'Điểm hiến máu đặt tại nhà thi đấu, mở từ 7 giờ đến 11 giờ.',
    section: 'y-te',
    authors: ['dieu-linh'],
    tags: [],
    publishedAt: '2026-11-15 15:00',
    body: [
      p(
        'Người hiến máu cần mang giấy tờ tùy thân, ngủ đủ giấc và ăn nhẹ trước khi đến. Đợt này cần khoảng 300 đơn vị, trong đó một nửa là nhóm máu O.',
      ),
      p(
        'Hai chuyến xe đón người lúc 6 giờ 45 và 8 giờ tại cổng chợ. Ai vừa uống rượu bia hoặc đang uống thuốc xin hẹn lần sau.',
      ),
    ],
  },
  {
    headline: 'Tổ chăm sóc tại nhà đi khám cho 52 cụ không tự đến trạm y tế được',
    standfirst: 'Mỗi tuần hai buổi, một bác sĩ và một điều dưỡng đi xe máy mang theo máy đo tim.',
    section: 'y-te',
    authors: ['dieu-linh'],
    tags: [],
    publishedAt: '2026-10-19 16:20',
    body: [
      p(
        'Danh sách do tổ trưởng dân phố lập và cập nhật hằng tháng. Mỗi lượt khám khoảng bốn mươi phút, nửa thời gian là để hướng dẫn người nhà cách trở mình, cho ăn và phòng té ngã.',
      ),
      p('Từ tháng 9 đến nay tổ đã phát hiện bảy trường hợp cần nhập viện sớm, tất cả đều đã ổn định.'),
    ],
  },
  {
    headline: 'Vỉa hè đường Nguyễn Trãi lát lại bằng gạch cũ, giữ nguyên hàng sấu',
    standfirst: 'Thợ đào tay quanh gốc cây thay cho máy xúc; công trình chậm hai tuần nhưng không mất cây nào.',
    section: 'do-thi',
    authors: ['hai-an'],
    tags: [],
    publishedAt: '2026-11-07 18:00',
    body: [
      p(
        'Đoạn vỉa hè dài 640 mét có 71 cây sấu trồng từ hơn bốn mươi năm trước. Phương án ban đầu phải chặt chín cây có rễ nổi; sau khi lấy ý kiến, các ô gốc cây được mở rộng và nâng mặt lát lên mười phân.',
      ),
      p('Gạch cũ còn tốt được rửa sạch và dùng lại, chiếm khoảng hai phần ba diện tích.'),
    ],
  },
  {
    headline: 'Xe buýt nhỏ chạy vào ngõ rộng bốn mét: tuần đầu 1.900 lượt khách',
    standfirst: 'Tuyến vòng tròn dài 6 km, mười lăm phút một chuyến, miễn phí đến hết năm.',
    section: 'do-thi',
    authors: ['hai-an'],
    tags: ['xe-buyt'],
    publishedAt: '2026-11-03 07:45',
    body: [
      p(
        'Ba chiếc xe mười hai chỗ chạy điện nối ga đường sắt trên cao với các khu dân cư chưa có tuyến buýt nào. Khách đông nhất là học sinh và người đi chợ sáng.',
      ),
      p(
        'Lái xe đề nghị gỡ hai biển quảng cáo lấn lòng ngõ và kẻ thêm chỗ tránh ở ba điểm hẹp. Phường hẹn làm xong trước ngày 10/12.',
      ),
    ],
  },
]
