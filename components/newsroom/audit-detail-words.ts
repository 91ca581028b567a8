import { REJECTION_WORDS } from '@/components/comments/rejection-words'
import { said, say } from '@/lib/english/audit'
import { COMMENT_STATUS_WORDS } from './moderation/queued-comment'
import { ROLE_WORDS } from './role-words'

/** What the log's details are called on the screen; a name without words is shown as it is written. */
const NAME_WORDS: Readonly<Record<string, string>> = said({
  secondFactor: 'Bước hai',
  role: 'Vai trò',
  from: 'Trước đó',
  to: 'Sau đó',
  code: 'Mã lý do',
  sectionIds: 'Chuyên mục số',
  sectionId: 'Chuyên mục số',
  email: 'Thư điện tử',
  formerEmail: 'Thư điện tử cũ',
  name: 'Họ tên',
  way: 'Cách đưa',
  kind: 'Loại',
  reason: 'Lý do',
  note: 'Lời nhắn',
  version: 'Phiên bản',
  format: 'Dạng tệp',
  articleId: 'Bài số',
  count: 'Số lượng',
  keepsOld: 'Giữ khoá cũ',
  by: 'Theo yêu cầu gửi qua',
  term: 'Từ ngữ',
  effect: 'Khi gặp',
  before: 'Trước đó',
})

const valueWords = (): Readonly<Record<string, string>> => ({
  ...ROLE_WORDS,
  totp: say('mã trên điện thoại'),
  recovery: say('mã dự phòng'),
  postponed: say('để sau'),
  mail: say('thư'),
  paper: say('giấy'),
  invitation: say('lời mời'),
  reset: say('đặt lại mật khẩu'),
  receipt: say('trang phản hồi'),
  office: say('toà soạn'),
  hold: say('giữ lại để xem'),
  refuse: say('từ chối'),
  allow: 'cho qua',
  ...COMMENT_STATUS_WORDS,
  ...REJECTION_WORDS,
})

export const detailName = (name: string): string => NAME_WORDS[name] ?? name

export function detailValue(value: unknown): string {
  if (typeof value === 'string') return valueWords()[value] ?? value
  if (Array.isArray(value)) return value.length === 0 ? say('không') : value.map(detailValue).join(', ')
  if (typeof value === 'boolean') return value ? say('có') : say('không')
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}
