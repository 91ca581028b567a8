import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import { problemSentence, unwelcomeSentences } from '@/app/(site)/[section]/[slug]/comment-sentences'
import type { ReceiptAnswer, ReceiptField } from '@/components/comments/receipt-answer'
import { readerWords } from '@/components/words/reader'
import type { ReaderWords } from '@/components/words/reader-vi'
import { clockTime } from '@/lib/time'
import { countCodePoints, type TextProblem } from '@/lib/vi/text'
import type { Language } from '@/lib/words/language'
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

type Words = ReaderWords['commentRefusals']

const SENTENCES: Readonly<Record<Extract<ReceiptRefusal, string>, (words: Words) => Said>> = {
  'not-found': ({ receipt }) => said(404, receipt.gone),
  'too-late': ({ receipt }) => said(409, receipt.tooLate),
  'not-confirmed': ({ receipt }) => said(422, receipt.notConfirmed, { xacNhan: receipt.tick }),
  'foreign-form': ({ foreign }) => said(403, foreign),
  'database-down': ({ receipt }) => ({
    ...said(503, receipt.databaseDown),
    retryAfterSeconds: DATABASE_RETRY_SECONDS,
  }),
}

function appealSentence({ receipt }: Words, problem: TextProblem, typed: string): string {
  const count = countCodePoints(typed.normalize('NFC').trim())
  const sentences: Record<TextProblem, string> = {
    empty: receipt.noReason,
    'too-short': receipt.reasonTooShort(APPEAL_CHARS_MIN),
    'too-long': receipt.reasonTooLong(count, APPEAL_CHARS_MAX),
    'unreadable-characters': receipt.reasonUnreadable,
  }
  return sentences[problem]
}

/** Every refusal in the language of the form; `typed` is what stands in it, field by field. */
export function sayRefusal(language: Language, refusal: ReceiptRefusal, typed: Typed): Said {
  const words = readerWords(language).commentRefusals
  const { receipt } = words
  if (typeof refusal === 'string') return SENTENCES[refusal](words)
  switch (refusal.kind) {
    case 'too-many': {
      const { retryAfterSeconds } = refusal
      return { ...said(429, words.tooMany(waitInWords(retryAfterSeconds, language))), retryAfterSeconds }
    }
    case 'duplicate':
      return said(409, receipt.duplicate(clockTime(refusal.sentAt)))
    case 'unwelcome-words':
      return said(422, receipt.unwelcome, unwelcomeSentences(language, refusal.words))
    case 'edited-meanwhile':
      return said(409, receipt.editedMeanwhile)
    case 'invalid': {
      if ('problem' in refusal) {
        return said(422, receipt.appealNotSent, { lyDo: appealSentence(words, refusal.problem, typed.lyDo ?? '') })
      }
      const problems: Said['problems'] = {}
      for (const field of ['hoTen', 'tieuDe', 'noiDung'] as const) {
        const problem = refusal.problems[field]
        if (problem) problems[field] = problemSentence(language, field, problem, typed[field] ?? '')
      }
      return said(422, receipt.lookAtFields, problems)
    }
  }
}
