import { said } from '@/lib/english/accounts'
/** What may be wrong with a name or an address. */
export const DETAILS_SENTENCES = said({
  name: 'Vui lòng nhập họ tên, tối đa 80 ký tự.',
  email: 'Vui lòng nhập đủ địa chỉ thư, ví dụ lan@hadong.example.vn.',
  taken: 'Địa chỉ này đã có tài khoản khác dùng. Vui lòng nhập địa chỉ khác.',
})
