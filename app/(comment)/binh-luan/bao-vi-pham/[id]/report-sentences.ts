import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { ReportAnswer } from '@/components/comments/report-answer'
import { readerWords } from '@/components/words/reader'
import type { ReaderWords } from '@/components/words/reader-vi'
import { answerWith } from '@/lib/answer-status'
import { countCodePoints, type TextProblem } from '@/lib/vi/text'
import { languageOfForm } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import type { ReportRefusal } from '@/modules/comments/report-comment'
import { REPORT_FIELDS, REPORT_NOTE_CHARS_MAX, type ReportField } from '@/modules/comments/report-fields'

export type Refusal = ReportRefusal | 'foreign-form'
type Typed = NonNullable<ReportAnswer>['typed']
type Said = Omit<NonNullable<ReportAnswer>, 'typed' | 'language'> & { status: number; retryAfterSeconds: number | null }

const TYPED_CHARS_MAX = 20_000

const said = (status: number, summary: string, problems: Said['problems'] = {}): Said => ({
  status,
  retryAfterSeconds: null,
  summary,
  problems,
})

type Words = ReaderWords['commentRefusals']

const SENTENCES: Readonly<Record<Extract<Refusal, string>, (words: Words) => Said>> = {
  'not-found': ({ report }) => said(404, report.gone),
  'foreign-form': ({ foreign }) => said(403, foreign),
  'database-away': ({ report }) => ({
    ...said(503, report.databaseDown),
    retryAfterSeconds: DATABASE_RETRY_SECONDS,
  }),
}

function noteSentence({ report }: Words, problem: TextProblem, typed: string): string {
  if (problem === 'empty') return report.noNote
  if (problem === 'unreadable-characters') return report.unreadable
  return report.tooLong(countCodePoints(typed.normalize('NFC').trim()), REPORT_NOTE_CHARS_MAX)
}

/** Every refusal in the language of the form; `typed` is what stands in it. */
export function sayRefusal(language: Language, refusal: Refusal, typed: Typed): Said {
  const words = readerWords(language).commentRefusals
  if (typeof refusal === 'string') return SENTENCES[refusal](words)
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    return { ...said(429, words.report.tooMany(waitInWords(retryAfterSeconds, language))), retryAfterSeconds }
  }
  const { lyDo, ghiChu } = refusal.problems
  return said(422, words.report.lookAtFields, {
    ...(lyDo && { lyDo: words.report.noReason }),
    ...(ghiChu && { ghiChu: noteSentence(words, ghiChu, typed.ghiChu ?? '') }),
  })
}

/** The form again, with everything typed. */
export function answerTo(form: FormData, refusal: Refusal): NonNullable<ReportAnswer> {
  const language = languageOfForm(form)
  const typed: Partial<Record<ReportField, string>> = {}
  for (const field of REPORT_FIELDS) {
    const value = form.get(field)
    typed[field] = typeof value === 'string' ? value.slice(0, TYPED_CHARS_MAX) : ''
  }
  const { status, retryAfterSeconds, ...sentences } = sayRefusal(language, refusal, typed)
  answerWith(status, retryAfterSeconds)
  return { language, ...sentences, typed }
}
