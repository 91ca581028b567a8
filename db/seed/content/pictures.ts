import type { SamplePicture } from '../shapes'

const credit = 'Minh họa: Trang Nhất'
const wide = { widthPixels: 1600, heightPixels: 900, credit }
const tall = { widthPixels: 1600, heightPixels: 1067, credit }

export const pictures: SamplePicture[] = [
  {
    ...wide,
    key: 'khung-cui-lua',
    file: 'khung-cui-lua.jpg',
    alt: 'Người thợ ngồi trước khung cửi gỗ, tay đưa thanh dập; bên trái treo các con tơ nhuộm năm màu.',
    caption: 'Khung cửi gỗ vẫn giữ nhịp ở những nhà còn theo nghề dệt tay.',
  },
  {
    ...wide,
    key: 'san-truong-cay-da',
    file: 'san-truong-cay-da.jpg',
    alt: 'Học sinh quàng khăn đỏ đọc sách trên sân trường, cạnh tủ sách mái đỏ dưới bóng cây đa.',
    caption: 'Tủ sách đặt dưới gốc đa, học sinh tự mượn và tự ghi sổ.',
  },
  {
    ...wide,
    key: 'xe-buyt-metro',
    file: 'xe-buyt-duoi-ga-metro.jpg',
    alt: 'Xe buýt đỏ chạy dưới tuyến đường sắt trên cao; ba người đứng chờ ở nhà chờ bên đường.',
    caption: 'Điểm dừng xe buýt gần ga giúp hành khách chuyển tuyến thuận hơn.',
  },
  {
    ...tall,
    key: 'cho-dem',
    file: 'cho-dem-den-long.jpg',
    alt: 'Chợ đêm với ba gian hàng mái sọc, hai hàng đèn lồng thắp sáng và người đi dạo.',
    caption: 'Chợ đêm mở vào tối thứ sáu và thứ bảy hằng tuần.',
  },
  {
    ...wide,
    key: 'thu-vien',
    file: 'thu-vien-ke-sach.jpg',
    alt: 'Phòng đọc có hai giá sách cao hai bên cửa sổ vòm; hai người ngồi đọc, một người đang lấy sách.',
    caption: 'Phòng đọc thư viện kéo dài giờ mở cửa đến 21 giờ.',
  },
  {
    ...wide,
    key: 'tram-y-te',
    file: 'tram-y-te-phuong.jpg',
    alt: 'Trạm y tế hai tầng sơn trắng có lối dốc tay vịn; nhân viên đón một cụ ông và hai mẹ con.',
    caption: 'Lối dốc và tay vịn giúp người đi xe lăn tự vào sảnh khám.',
  },
  {
    ...wide,
    key: 'thoat-nuoc',
    file: 'thong-cong-truoc-mua-mua.jpg',
    alt: 'Hai công nhân đội nón nạo vét hố ga trên phố trong mưa; cọc tiêu và dây chắn đặt quanh.',
    caption: 'Nạo vét hố ga trước những trận mưa lớn đầu mùa.',
  },
  {
    ...tall,
    key: 'cong-vien',
    file: 'cong-vien-ho-nuoc.jpg',
    alt: 'Nhà bát giác mái đỏ soi bóng xuống hồ, cầu gỗ bắc vào bờ; một gia đình đi dạo.',
    caption: 'Đường dạo ven hồ được nối thành vòng khép kín.',
  },
  {
    key: 'vuon-rau',
    file: 'vuon-rau-ven-song.jpg',
    widthPixels: 1200,
    heightPixels: 1500,
    credit,
    alt: 'Những luống rau chạy dài ra bờ sông; một người tưới rau, một người gánh hai sọt rau mới hái.',
    caption: 'Vùng rau ven sông cung cấp rau ăn lá quanh năm cho các chợ gần.',
  },
  {
    ...wide,
    key: 'phan-loai-rac',
    file: 'phan-loai-rac-tai-nguon.jpg',
    alt: 'Ba thùng rác xanh lá, xanh dương và vàng có hình chiếc lá, cái chai, chiếc hộp; hai người mang rác đến bỏ.',
    caption: 'Ba thùng, ba màu: rác thực phẩm, rác tái chế và rác còn lại.',
  },
  {
    ...wide,
    key: 'mot-cua',
    file: 'mot-cua-sang-thu-bay.jpg',
    alt: 'Quầy một cửa có ba cán bộ ngồi sau máy tính; người dân đứng làm thủ tục, đồng hồ chỉ mười giờ.',
    caption: 'Bộ phận một cửa tiếp nhận hồ sơ vào sáng thứ bảy.',
  },
  {
    ...tall,
    key: 'san-bong',
    file: 'san-bong-phuong.jpg',
    alt: 'Trận bóng giữa đội áo đỏ và đội áo xanh trên sân cỏ; thủ môn áo vàng dang tay trước khung thành.',
    caption: 'Một buổi chiều trên sân bóng của phường.',
  },
]
