import { ROLES } from '@/db/schema/accounts'

const USAGE: Readonly<Record<string, string>> = {
  add: `npm run cli -- user add --email ĐỊA_CHỈ --name "HỌ TÊN" --role VAI [--sections MỤC,MỤC] [--password-stdin]

Thêm một tài khoản. Vai: ${ROLES.join(', ')}.
--sections      các chuyên mục của biên tập viên, theo tên trên đường dẫn: thoi-su,giao-duc
--password-stdin  đọc mật khẩu từ đầu vào chuẩn; không có thì lệnh tự đặt và in ra một lần
Tổng biên tập và quản trị được nhắc bật xác thực hai bước ở lần đăng nhập đầu, chậm nhất sau 7 ngày.`,
  list: `npm run cli -- user list

Mỗi tài khoản một dòng: thư, vai, họ tên, trạng thái, chuyên mục; cách nhau bằng tab.`,
  disable: `npm run cli -- user disable --email ĐỊA_CHỈ

Khoá tài khoản và kết thúc mọi phiên của nó. Bài đã viết vẫn còn. Người quản trị duy nhất không khoá được.`,
  enable: `npm run cli -- user enable --email ĐỊA_CHỈ

Mở khoá tài khoản, với mật khẩu và vai như trước.`,
  reset: `npm run cli -- user reset --email ĐỊA_CHỈ [--password-stdin] [--second-factor]

Đặt mật khẩu mới, mở khoá nếu đang khoá, kết thúc mọi phiên.
--second-factor   gỡ cả xác thực hai bước, khi đã mất điện thoại và mã dự phòng`,
}

/** The usage of one deed, or of all of them. */
export function userHelp(args: readonly string[]): string {
  const one = USAGE[args.find((word) => Object.hasOwn(USAGE, word)) ?? '']
  if (one) return `Cách dùng: ${one}`
  const lines = Object.values(USAGE).map((usage) => `  ${usage.split('\n')[0]}`)
  return ['Cách dùng:', ...lines, '', 'Mỗi việc có --help.'].join('\n')
}

export const PASSWORD_PROBLEMS = {
  'too-short': 'Mật khẩu cần ít nhất 12 ký tự.',
  'too-long': 'Mật khẩu dài quá 256 ký tự.',
  common: 'Mật khẩu này quá phổ biến, vui lòng chọn mật khẩu khác.',
} as const

export const REFUSALS = {
  forbidden: 'Dòng lệnh không được làm việc này.',
  malformed: 'Thông tin chưa đúng dạng.',
  'not-found': 'Không có tài khoản này.',
  'own-account': 'Không làm được với tài khoản này.',
  'last-admin': 'Đây là người quản trị duy nhất. Vui lòng thêm một người quản trị khác trước.',
} as const
