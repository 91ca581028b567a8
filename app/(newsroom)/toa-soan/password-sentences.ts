import { say } from '@/lib/english/accounts'
import { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, type PasswordProblem } from '@/modules/accounts/password'

export const passwordHint = () =>
  say('Ít nhất {min} ký tự. Một câu dài dễ nhớ thì tốt hơn một từ khó nhớ.', { min: PASSWORD_CHARS_MIN })

export const passwordSentences = (): Readonly<Record<PasswordProblem, string>> => ({
  'too-short': say('Mật khẩu cần ít nhất {min} ký tự. Vui lòng chọn mật khẩu dài hơn.', { min: PASSWORD_CHARS_MIN }),
  'too-long': say('Mật khẩu dài quá {max} ký tự. Vui lòng chọn mật khẩu ngắn hơn.', { max: PASSWORD_CHARS_MAX }),
  common: say('Mật khẩu này nhiều người dùng nên dễ đoán. Vui lòng chọn mật khẩu khác.'),
})
