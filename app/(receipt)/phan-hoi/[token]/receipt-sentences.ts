import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import { problemSentence, unwelcomeSentences } from '@/app/(site)/[section]/[slug]/comment-sentences'
import type { ReceiptAnswer, ReceiptField } from '@/components/comments/receipt-answer'
import { clockTime } from '@/lib/time'
import { countCodePoints, type TextProblem } from '@/lib/vi/text'
import { APPEAL_CHARS_MAX, APPEAL_CHARS_MIN, type AppealCommentRefusal } from '@/modules/comments/appeal-comment'
import type { CorrectCommentRefusal } from '@/modules/comments/correct-comment'
import type { EraseCommentRefusal } from '@/modules/comments/erase-comment'
import type { WithdrawCommentRefusal } from '@/modules/comments/withdraw-comment'

export type ReceiptRefusal =
  | CorrectCommentRefusal
  | WithdrawCommentRefusal
  | AppealCommentRefusal
  | EraseCommentRefusal
  | 'foreign-form'
  | 'database-down'

type Said = Pick<NonNullable<ReceiptAnswer>, 'summary' | 'problems'> & {
  status: number
  retryAfterSeconds: number | null
}
type Typed = Partial<Record<ReceiptField, string>>

const said = (status: number, summary: string, problems: Said['problems'] = {}): Said => ({
  status,
  retryAfterSeconds: null,
  summary,
  problems,
})

const TICK = 'Vui lòng đánh dấu vào ô này để xác nhận.'

const SENTENCES: Readonly<Record<Extract<ReceiptRefusal, string>, Said>> = {
  'not-found': said(404, 'Không còn tìm thấy bình luận này.'),
  'too-late': said(
    409,
    'Chưa thực hiện được vì bình luận đã chuyển sang trạng thái khác. Trạng thái hiện tại ở đầu trang.',
  ),
  'not-confirmed': said(422, 'Chưa thực hiện: việc này không lấy lại được nên cần bạn xác nhận.', { xacNhan: TICK }),
  'foreign-form': said(
    403,
    'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại trang này và gửi từ đó; phần bạn đã viết vẫn còn.',
  ),
  'database-down': {
    ...said(
      503,
      'Hệ thống đang tạm gián đoạn nên chưa thực hiện được. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    ),
    retryAfterSeconds: DATABASE_RETRY_SECONDS,
  },
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

function appealSentence(problem: TextProblem, typed: string): string {
  const count = countCodePoints(typed.normalize('NFC').trim())
  const sentences: Record<TextProblem, string> = {
    empty: 'Vui lòng viết vì sao nên xem lại.',
    'too-short': `Vui lòng viết ít nhất ${APPEAL_CHARS_MIN} ký tự để người duyệt hiểu ý bạn.`,
    'too-long': `Lời đề nghị dài ${inWords(count)} ký tự, tối đa ${inWords(APPEAL_CHARS_MAX)}. Vui lòng viết ngắn lại.`,
    'unreadable-characters': 'Lời đề nghị có ký tự không đọc được. Vui lòng gõ lại phần đó.',
  }
  return sentences[problem]
}

/** The Vietnamese of every refusal; `typed` is what stands in the form, field by field. */
export function sayRefusal(refusal: ReceiptRefusal, typed: Typed): Said {
  if (typeof refusal === 'string') return SENTENCES[refusal]
  switch (refusal.kind) {
    case 'too-many': {
      const { retryAfterSeconds } = refusal
      return {
        ...said(429, `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${waitInWords(retryAfterSeconds)}.`),
        retryAfterSeconds,
      }
    }
    case 'duplicate':
      return said(409, `Một bình luận giống hệt đã được gửi lúc ${clockTime(refusal.sentAt)}. Vui lòng viết khác đi.`)
    case 'unwelcome-words':
      return said(422, 'Chưa lưu được bản sửa. Phần bạn đã viết vẫn còn.', unwelcomeSentences(refusal.words))
    case 'edited-meanwhile':
      return said(
        409,
        'Bình luận vừa được sửa ở một cửa sổ khác; bản ấy hiện ở phía trên. Phần bạn vừa viết vẫn còn, gửi lần nữa thì thay bản ấy.',
      )
    case 'invalid': {
      if ('problem' in refusal) {
        const sentence = appealSentence(refusal.problem, typed.lyDo ?? '')
        return said(422, 'Chưa gửi được đề nghị. Phần bạn đã viết vẫn còn.', { lyDo: sentence })
      }
      const problems: Said['problems'] = {}
      for (const field of ['hoTen', 'tieuDe', 'noiDung'] as const) {
        const problem = refusal.problems[field]
        if (problem) problems[field] = problemSentence(field, problem, typed[field] ?? '')
      }
      return said(422, 'Chưa lưu được bản sửa. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.', problems)
    }
  }
}
