import type { SampleFront } from '../shapes'

/** What the newsroom of the samples thinks matters. */
export const front: SampleFront = {
  focus: [
    'Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững',
    'Hướng dẫn đăng ký khai sinh trực tuyến: sáu bước, không cần đến trụ sở hai lần',
    'Hiến máu chủ nhật 29/11: cần nhất nhóm máu O, có xe đón người ở xa',
  ],
  blocks: [
    { section: 'thoi-su', layout: 'lead-list', count: 4 },
    { section: 'kinh-te', layout: 'photo-strip', count: 4 },
    { section: 'giao-duc', layout: 'headlines', count: 4 },
    { section: 'do-thi', layout: 'cards', count: 3 },
    { section: 'van-hoa', layout: 'opinion', count: 3 },
    { section: 'y-te', layout: 'lead-list', count: 4 },
  ],
  notices: [
    {
      text: 'Lấy ý kiến về tên sáu tuyến đường mới: gửi góp ý đến hết ngày 5/12/2026.',
      link: '/trang/lien-he',
    },
    { text: 'Trụ sở nghỉ tiếp nhận hồ sơ chiều 1/12 để chuyển hệ thống; nộp trực tuyến vẫn bình thường.', link: '' },
    {
      text: 'Tra cứu kết quả giải quyết hồ sơ trên Cổng dịch vụ công quốc gia.',
      link: 'https://dichvucong.gov.vn/',
    },
  ],
}
