import { said, sayIn } from '@/lib/english/comments'
import type { Language } from '@/lib/words/language'
import type { Receipt } from '@/modules/comments/receipt'

type RejectionCode = NonNullable<Receipt['rejectionCode']>

const NAMES = {
  spam: 'Quảng cáo, lừa đảo hoặc gửi lặp lại',
  insult: 'Công kích, xúc phạm hoặc kỳ thị',
  'personal-data': 'Nêu thông tin riêng tư của người khác',
  'off-topic': 'Không liên quan đến bài viết',
  unlawful: 'Trái quy định của pháp luật',
  unverified: 'Thông tin chưa kiểm chứng được',
  other: 'Lý do khác',
} as const

/** Why a comment was not published, as the newsroom calls it. */
export const REJECTION_WORDS: Readonly<Record<RejectionCode, string>> = said(NAMES)

/** The same as its writer and every reader of the monthly figures are told. */
export const rejectionWordsIn = (language: Language, code: RejectionCode): string => sayIn(language, NAMES[code])
