import { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, type PasswordProblem } from '@/modules/accounts/password'

export const PASSWORD_HINT = `Ít nhất ${PASSWORD_CHARS_MIN} ký tự. Một câu dài dễ nhớ thì tốt hơn một từ khó nhớ.`

export const PASSWORD_SENTENCES: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `Mật khẩu cần ít nhất ${PASSWORD_CHARS_MIN} ký tự. Vui lòng chọn mật khẩu dài hơn.`,
  'too-long': `Mật khẩu dài quá ${PASSWORD_CHARS_MAX} ký tự. Vui lòng chọn mật khẩu ngắn hơn.`,
  common: 'Mật khẩu này nhiều người dùng nên dễ đoán. Vui lòng chọn mật khẩu khác.',
}
