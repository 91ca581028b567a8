import type { SampleDocument } from '../shapes'

const issuer = 'Uỷ ban nhân dân phường Minh Họa'

/** Made up for the sample site: no office of this name exists, and the numbers are none it could give. */
export const documents: SampleDocument[] = [
  {
    number: '9012/QĐ-MH',
    kind: 'Quyết định',
    issuedOn: '2026-09-21',
    issuer,
    signer: 'Nguyễn Văn Mẫu, Chủ tịch',
    field: 'Đô thị – Giao thông',
    excerpt: 'Ban hành quy định về giữ vệ sinh hè phố và xếp hàng hoá trước cửa nhà',
  },
  {
    number: '9034/TB-MH',
    kind: 'Thông báo',
    issuedOn: '2026-09-07',
    issuer,
    signer: 'Trần Thị Thí Dụ, Phó Chủ tịch',
    field: 'Giáo dục',
    excerpt: 'Lịch ghi tên học lớp tối cho người đi làm, học kỳ mùa thu',
  },
  {
    number: '9020/KH-MH',
    kind: 'Kế hoạch',
    issuedOn: '2026-06-15',
    issuer,
    signer: 'Trần Thị Thí Dụ, Phó Chủ tịch',
    field: 'Y tế',
    excerpt: 'Diệt bọ gậy, phòng bệnh sốt xuất huyết trong các ngõ và khu nhà trọ',
  },
  {
    number: '9007/CV-MH',
    kind: 'Công văn',
    issuedOn: '2026-03-02',
    issuer,
    signer: 'Lê Văn Minh Họa, Chánh Văn phòng',
    field: 'Thủ tục hành chính',
    excerpt: 'Về việc nhận hồ sơ vào sáng thứ bảy tại bộ phận một cửa',
  },
  {
    number: '8951/QĐ-MH',
    kind: 'Quyết định',
    issuedOn: '2025-10-13',
    issuer,
    signer: 'Nguyễn Văn Mẫu, Chủ tịch',
    field: 'Đô thị – Giao thông',
    excerpt: 'Quy định tạm thời về chỗ để xe trước chợ',
    isInForce: false,
  },
  {
    number: '8944/HD-MH',
    kind: 'Hướng dẫn',
    issuedOn: '2025-08-18',
    issuer,
    signer: 'Lê Văn Minh Họa, Chánh Văn phòng',
    field: 'Thủ tục hành chính',
    excerpt: 'Cách nộp hồ sơ qua mạng và tra cứu kết quả bằng mã biên nhận',
  },
]
