import type { SampleStoryline } from '../shapes'

export const storylines: SampleStoryline[] = [
  {
    slug: 'giu-pho-phuong-xanh-sach',
    title: 'Giữ phố phường xanh, sạch',
    standfirst:
      'Từ chiếc cống đầu ngõ đến thùng rác trong bếp: một năm thay đổi thói quen nhỏ để phố bớt ngập, hồ thêm bóng mát và bãi rác nhẹ đi.',
    keyPoints: [
      'Tháng 3: bắt đầu nạo vét sớm hơn mọi năm một tháng; đến tháng 5 đã khơi thông 38 km cống.',
      'Tháng 4: thí điểm phân loại rác tại nhà ở 1.820 hộ.',
      'Tháng 8: công viên bên hồ có thêm 420 m đường dạo.',
      'Tháng 9: chợ đêm siết quy định về rác sau phản ánh của các hộ gần chợ.',
      'Tháng 10: lượng rác phải chôn lấp giảm 23%.',
    ],
    articles: [
      'Khơi thông 38 km cống trước mùa mưa, ưu tiên mười hai điểm hay ngập',
      'Công viên bên hồ thay áo mới: thêm 420 m đường dạo, bỏ hàng rào sắt',
      'Chợ đêm tháng đầu tiên: 62 gian hàng và bài toán giữ phố sạch',
      'Phân loại rác tại nhà: sau sáu tháng, lượng rác chôn lấp giảm 23%',
    ],
  },
]
