import type { SampleComment } from '../shapes'

type Kept = [article: number, createdAt: string, authorName: string, title: string, body: string]

const of =
  (status: 'pending' | 'approved') =>
  ([article, createdAt, authorName, title, body]: Kept): SampleComment => ({
    article,
    authorName,
    title,
    body,
    status,
    createdAt,
  })

const rejected = (rejectionReason: string, [article, createdAt, authorName, title, body]: Kept): SampleComment => ({
  article,
  authorName,
  title,
  body,
  status: 'rejected',
  createdAt,
  rejectionReason,
})

const approvedComments: Kept[] = [
  [
    -1,
    '2017-03-14 14:22',
    'Trần Văn Khải',
    'Mong sớm nối các khu đô thị',
    'Nhà tôi ở khu đô thị mới, muốn ra quốc lộ 6 phải đi vòng gần 3 km. Mong việc kết nối giao thông nêu trong bài được làm sớm.',
  ],
  [
    -1,
    '2017-03-14 20:05',
    'Nguyễn Thị Lụa',
    'Du lịch làng nghề',
    'Nhà tôi ba đời dệt lụa. Khách đến đông nhưng thiếu chỗ gửi xe và nhà vệ sinh công cộng. Có hai thứ ấy thì làng nghề mới giữ được khách.',
  ],
  [
    -1,
    '2017-03-15 08:41',
    'Phạm Hoài',
    'Dịch vụ công trực tuyến',
    'Tôi đã thử nộp hồ sơ qua mạng, tiện hơn trước. Đề nghị có thêm người hướng dẫn cho các cụ.\n\nNếu được thì mở thêm buổi sáng thứ bảy.',
  ],
  [
    -1,
    '2017-03-16 10:12',
    'Lê Quang Đạo',
    'Giấy chứng nhận đất dịch vụ',
    'Bài viết nhắc đến việc đẩy nhanh cấp giấy chứng nhận quyền sử dụng đất. Người dân chúng tôi rất mong có lịch cụ thể theo từng tổ.',
  ],
  [
    -1,
    '2017-03-18 06:30',
    'Vũ Minh Ngọc',
    'Nhiều cây xanh hơn',
    'Các tuyến đường mới nên trồng cây bóng mát ngay từ đầu, đừng đợi làm xong mới đào lên.',
  ],
  [
    0,
    '2026-11-20 09:02',
    'Đỗ Thanh Bình',
    'Rất tiện',
    'Sáng thứ bảy tuần trước tôi làm trích lục khai sinh, chờ đúng 12 phút. Cảm ơn các anh chị trực.',
  ],
  [
    0,
    '2026-11-20 12:48',
    'Cao Thị Mến',
    'Xin thêm chỗ để xe',
    'Sảnh rộng rãi nhưng sân để xe chật, 8 giờ đã kín. Có thể nhờ sân nhà văn hóa bên cạnh được không?',
  ],
  [
    2,
    '2026-10-13 21:15',
    'Bùi Đức',
    'Ảnh chụp bị mờ',
    'Tôi bị trả hồ sơ một lần vì ảnh lóa. Làm theo bài này, chụp gần cửa sổ, tắt đèn là được nhận ngay.',
  ],
  [
    4,
    '2026-11-17 08:30',
    'Hoàng Yến',
    'Bài viết hay',
    'Đọc đến đoạn bông cúc hiện ra mà muốn về làng ngay cuối tuần này.',
  ],
  [
    4,
    '2026-11-18 19:26',
    'Thái Sơn',
    'Lớp học nghề',
    'Cho tôi hỏi lớp dạy nghề chủ nhật còn nhận người không, con gái tôi 16 tuổi có học được không?',
  ],
  [
    5,
    '2026-09-28 22:01',
    'Nguyễn Hữu Tùng',
    'Đã đỡ ồn',
    'Nhà tôi ngay đầu chợ. Từ khi tắt nhạc lúc 22 giờ, các cháu ngủ được. Mong giữ đúng quy định.',
  ],
  [
    8,
    '2026-11-16 13:37',
    'Mai Phương',
    'Con tôi mê góc đọc này',
    'Cháu về nhà kể chuyện loài kiến suốt bữa cơm. Cảm ơn cô Hương và bác bảo vệ.',
  ],
  [
    8,
    '2026-11-17 07:10',
    'Trịnh Công Lâm',
    'Tặng sách',
    'Gia đình tôi có khoảng 60 cuốn truyện thiếu nhi còn mới, xin hỏi mang đến trường vào giờ nào thì tiện?',
  ],
  [
    17,
    '2026-11-20 10:20',
    'Lưu Thị Hà',
    'Ủng hộ mở rộng vỉa hè',
    'Tôi đi tàu hằng ngày, đoạn chân cầu thang đúng là phải tránh xe máy từng bước. Ủng hộ làm thử ba tháng.',
  ],
  [
    18,
    '2026-05-09 18:44',
    'Đinh Văn Toàn',
    'Mỡ từ quán ăn',
    'Cần kiểm tra bể tách mỡ của các quán bún, phở chứ chỉ nhắc nhở thì khó thay đổi.',
  ],
  [
    21,
    '2026-11-03 07:55',
    'Anh Cường bán phở',
    'Cảm ơn bà con',
    'Quả đá phạt hôm ấy là ăn may thôi ạ 😄 Mời đội bạn qua quán, tôi đãi.',
  ],
]

const pendingComments: Kept[] = [
  [
    -1,
    '2026-11-21 16:05',
    'Ngô Thu Trang',
    'Gần mười năm nhìn lại',
    'Tình cờ đọc lại bài này, thấy nhiều việc đã thành hình, nhất là tuyến đường sắt. Mong tòa soạn có bài nhìn lại.',
  ],
  [
    0,
    '2026-11-21 08:18',
    'Phan Văn Lộc',
    'Hỏi về hồ sơ đất đai',
    'Sáng thứ bảy có nhận hồ sơ tách thửa không ạ? Tôi gọi điện nhưng máy bận.',
  ],
  [
    1,
    '2026-11-20 19:40',
    'Kiều Oanh',
    'Tổ 5 có mất nước không?',
    'Tôi ở tổ 5, bài ghi các tổ khác áp lực nước yếu. Nhà tôi tầng bốn thì có cần trữ nước không?',
  ],
  [
    14,
    '2026-11-21 21:33',
    'Mẹ bé Sóc',
    'Bé đang ho',
    'Bé nhà mình 9 tháng, ho nhẹ nhưng không sốt thì có tiêm được không ạ?',
  ],
  [
    17,
    '2026-11-21 06:52',
    'Đạt phụ tùng',
    'Khách phải đi vòng',
    'Đề nghị cho xe máy được đi hai chiều ngoài giờ cao điểm, nếu không chúng tôi khó buôn bán.',
  ],
  [
    20,
    '2026-11-15 11:27',
    'Từ Khánh Vy',
    'Hộp sữa giấy',
    'Hộp sữa giấy có lớp bạc bên trong thì bỏ thùng xanh dương đúng không ạ?',
  ],
]

export const comments: SampleComment[] = [
  ...approvedComments.map(of('approved')),
  ...pendingComments.map(of('pending')),
  rejected('Bình luận quảng cáo, không liên quan đến nội dung bài viết.', [
    4,
    '2026-11-17 10:03',
    'Cửa hàng giá gốc',
    'Thanh lý lụa',
    'Bên mình thanh lý khăn lụa đồng giá, ai cần kết bạn để xem mẫu nhé.',
  ]),
  rejected('Bình luận nêu số nhà và tên riêng của người khác khi chưa được họ đồng ý.', [
    5,
    '2026-09-29 07:45',
    'Người trong ngõ',
    'Nhà mở loa to',
    'Nhà đối diện nhà tôi tối nào cũng mở loa, số nhà và tên chủ nhà tôi ghi rõ ở đây để mọi người biết.',
  ]),
  rejected('Bình luận trùng với một ý kiến bạn đã gửi trước đó.', [
    0,
    '2026-11-20 12:51',
    'Cao Thị Mến',
    'Xin thêm chỗ để xe',
    'Sảnh rộng rãi nhưng sân để xe chật, 8 giờ đã kín. Có thể nhờ sân nhà văn hóa bên cạnh được không ạ?',
  ]),
  rejected('Lời lẽ công kích cá nhân. Bạn có thể gửi lại ý kiến với cách diễn đạt khác.', [
    21,
    '2026-11-03 22:40',
    'Cổ động viên tổ 2',
    'Trọng tài',
    'Trọng tài hôm đó kém quá, về mà học lại luật đi cho đỡ xấu hổ.',
  ]),
]
