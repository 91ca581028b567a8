import { REJECTION_WORDS } from '@/components/comments/rejection-words'
import { COMMENT_STATUS_WORDS } from './moderation/queued-comment'
import { ROLE_WORDS } from './role-words'

/** What the log's details are called on the screen; a name without words is shown as it is written. */
const NAME_WORDS: Readonly<Record<string, string>> = {
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
}

const VALUE_WORDS: Readonly<Record<string, string>> = {
  ...ROLE_WORDS,
  totp: 'mã trên điện thoại',
  recovery: 'mã dự phòng',
  postponed: 'để sau',
  mail: 'thư',
  paper: 'giấy',
  invitation: 'lời mời',
  reset: 'đặt lại mật khẩu',
  receipt: 'trang phản hồi',
  office: 'toà soạn',
  hold: 'giữ lại để xem',
  refuse: 'từ chối',
  allow: 'cho qua',
  ...COMMENT_STATUS_WORDS,
  ...REJECTION_WORDS,
}

export const detailName = (name: string): string => NAME_WORDS[name] ?? name

export function detailValue(value: unknown): string {
  if (typeof value === 'string') return VALUE_WORDS[value] ?? value
  if (Array.isArray(value)) return value.length === 0 ? 'không' : value.map(detailValue).join(', ')
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}
