import type { SampleAuthor, SampleSection, SampleTag } from '../shapes'

export const sections: SampleSection[] = [
  {
    slug: 'thoi-su',
    name: 'Thời sự',
    description: 'Tin chính trong ngày, thông báo và chỉ đạo, điều hành trên địa bàn.',
    position: 1,
  },
  {
    slug: 'kinh-te',
    name: 'Kinh tế – Làng nghề',
    description: 'Chuyện làm ăn của phố phường, chợ và các làng nghề.',
    position: 2,
  },
  {
    slug: 'van-hoa',
    name: 'Văn hóa',
    description: 'Di sản, lễ hội, sách và đời sống tinh thần của người dân.',
    position: 3,
  },
  {
    slug: 'giao-duc',
    name: 'Giáo dục',
    description: 'Trường lớp, thầy cô, học sinh và những cách học mới.',
    position: 4,
  },
  {
    slug: 'y-te',
    name: 'Y tế – Đời sống',
    description: 'Chăm sóc sức khỏe, an sinh và những điều cần biết trong gia đình.',
    position: 5,
  },
  {
    slug: 'do-thi',
    name: 'Đô thị – Giao thông',
    description: 'Đường sá, xe buýt, cây xanh, thoát nước và trật tự đô thị.',
    position: 6,
  },
]

export const authors: SampleAuthor[] = [
  { slug: 'ha-quoc', name: 'Hà Quốc', bio: 'Theo dõi mảng thời sự và hoạt động của chính quyền địa phương.' },
  { slug: 'minh-thu', name: 'Minh Thư', bio: 'Viết về trường lớp, sách và trẻ em. Từng có ba năm đứng lớp dạy văn.' },
  { slug: 'lam-khe', name: 'Lâm Khê', bio: 'Gắn bó với các làng nghề ven sông, thích nghe người già kể chuyện cũ.' },
  { slug: 'hai-an', name: 'Hải An', bio: 'Phụ trách mảng đô thị và giao thông, đi làm bằng xe buýt.' },
  { slug: 'dieu-linh', name: 'Diệu Linh', bio: 'Viết về y tế, an sinh và những thủ tục người dân hay hỏi.' },
  { slug: 'tran-bach', name: 'Trần Bách', bio: 'Viết về thể thao phong trào và đời sống ở các tổ dân phố.' },
  { slug: 'ngoc-diep', name: 'Ngọc Điệp', bio: 'Cộng tác viên mảng môi trường và không gian công cộng.' },
]

export const tags: SampleTag[] = [
  { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
  { slug: 'dich-vu-cong', name: 'Dịch vụ công' },
  { slug: 'lang-nghe', name: 'Làng nghề' },
  { slug: 'lua', name: 'Lụa' },
  { slug: 'van-hoa-doc', name: 'Văn hóa đọc' },
  { slug: 'truong-hoc', name: 'Trường học' },
  { slug: 'xe-buyt', name: 'Xe buýt' },
  { slug: 'metro', name: 'Đường sắt đô thị' },
  { slug: 'thoat-nuoc', name: 'Thoát nước' },
  { slug: 'moi-truong', name: 'Môi trường' },
  { slug: 'tiem-chung', name: 'Tiêm chủng' },
  { slug: 'suc-khoe', name: 'Sức khỏe' },
  { slug: 'cong-vien', name: 'Công viên' },
  { slug: 'the-thao-phong-trao', name: 'Thể thao phong trào' },
  { slug: 'huong-dan', name: 'Hướng dẫn' },
  { slug: 'thong-bao', name: 'Thông báo' },
]
