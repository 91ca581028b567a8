import { said } from '@/lib/english/comments'
import type { CommentReport } from '@/modules/comments/comment-reports'

/** Why readers report a comment. */
export const REPORT_WORDS: Readonly<Record<CommentReport['reason'], string>> = said({
  insult: 'Công kích, xúc phạm',
  false: 'Thông tin sai sự thật',
  'personal-data': 'Lộ thông tin cá nhân',
  spam: 'Quảng cáo, gửi lặp lại',
  other: 'Lý do khác',
})
