import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { ReportAnswer } from '@/components/comments/report-answer'
import { answerWith } from '@/lib/answer-status'
import { countCodePoints, type TextProblem } from '@/lib/vi/text'
import type { ReportRefusal } from '@/modules/comments/report-comment'
import { REPORT_FIELDS, REPORT_NOTE_CHARS_MAX, type ReportField } from '@/modules/comments/report-fields'

export type Refusal = ReportRefusal | 'foreign-form'
type Typed = NonNullable<ReportAnswer>['typed']
type Said = Omit<NonNullable<ReportAnswer>, 'typed'> & { status: number; retryAfterSeconds: number | null }

const TYPED_CHARS_MAX = 20_000

const said = (status: number, summary: string, problems: Said['problems'] = {}): Said => ({
  status,
  retryAfterSeconds: null,
  summary,
  problems,
})

const SENTENCES: Readonly<Record<Extract<Refusal, string>, Said>> = {
  'not-found': said(404, 'Bình luận này không còn trên trang.'),
  'foreign-form': said(
    403,
    'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại trang này và gửi từ đó; phần bạn đã viết vẫn còn.',
  ),
  'database-away': {
    ...said(
      503,
      'Hệ thống đang tạm gián đoạn nên chưa nhận được báo cáo. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    ),
    retryAfterSeconds: DATABASE_RETRY_SECONDS,
  },
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

function noteSentence(problem: TextProblem, typed: string): string {
  if (problem === 'empty') return 'Vui lòng viết vài chữ để người duyệt hiểu có điều gì chưa ổn.'
  if (problem === 'unreadable-characters') return 'Lời giải thích có ký tự không đọc được. Vui lòng gõ lại phần đó.'
  const count = inWords(countCodePoints(typed.normalize('NFC').trim()))
  return `Lời giải thích dài ${count} ký tự, tối đa ${inWords(REPORT_NOTE_CHARS_MAX)}. Vui lòng viết ngắn lại.`
}

/** The Vietnamese of every refusal; `typed` is what stands in the form. */
export function sayRefusal(refusal: Refusal, typed: Typed): Said {
  if (typeof refusal === 'string') return SENTENCES[refusal]
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    const summary = `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${waitInWords(retryAfterSeconds)}; phần bạn đã viết vẫn còn.`
    return { ...said(429, summary), retryAfterSeconds }
  }
  const { lyDo, ghiChu } = refusal.problems
  return said(422, 'Báo cáo chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.', {
    ...(lyDo && { lyDo: 'Vui lòng chọn một lý do.' }),
    ...(ghiChu && { ghiChu: noteSentence(ghiChu, typed.ghiChu ?? '') }),
  })
}

/** The form again, with everything typed. */
export function answerTo(form: FormData, refusal: Refusal): NonNullable<ReportAnswer> {
  const typed: Partial<Record<ReportField, string>> = {}
  for (const field of REPORT_FIELDS) {
    const value = form.get(field)
    typed[field] = typeof value === 'string' ? value.slice(0, TYPED_CHARS_MAX) : ''
  }
  const { status, retryAfterSeconds, ...sentences } = sayRefusal(refusal, typed)
  answerWith(status, retryAfterSeconds)
  return { ...sentences, typed }
}
