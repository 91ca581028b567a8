import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { CommentFormAnswer } from '@/components/comments/form-answer'
import { readerWords } from '@/components/words/reader'
import { clockTime } from '@/lib/time'
import { countCodePoints } from '@/lib/vi/text'
import type { Language } from '@/lib/words/language'
import { CAPTCHA_LIFE_MINUTES } from '@/modules/comments/captcha'
import type { CommentProblem } from '@/modules/comments/comment-input'
import {
  COMMENT_BODY_CHARS_MAX,
  COMMENT_FIELDS,
  COMMENT_NAME_CHARS_MAX,
  COMMENT_NAME_CHARS_MIN,
  COMMENT_TITLE_CHARS_MAX,
  type CommentField,
} from '@/modules/comments/form-fields'
import type { PostRefusal } from '@/modules/comments/post'

export type Refusal = PostRefusal | 'foreign-form' | 'database-down' | 'another-code'
type Said = Pick<CommentFormAnswer, 'summary' | 'problems'> & {
  status: 403 | 404 | 409 | 422 | 429 | 503
  retryAfterSeconds: number | null
}

const wordsIn = (language: Language) => readerWords(language).commentRefusals

const MAXIMA: Partial<Record<CommentField, number>> = {
  hoTen: COMMENT_NAME_CHARS_MAX,
  tieuDe: COMMENT_TITLE_CHARS_MAX,
  noiDung: COMMENT_BODY_CHARS_MAX,
}

function tooLong(language: Language, field: CommentField, typed: string): string {
  const { names, tooLong: isTooLong, tooLongBy } = wordsIn(language).comment
  const max = MAXIMA[field]
  const count = countCodePoints(typed.normalize('NFC').trim())
  return max === undefined || count <= max ? isTooLong(names[field]) : tooLongBy(names[field], count, max)
}

/** What to do about one field; `typed` is what stands in it. */
export function problemSentence(
  language: Language,
  field: CommentField,
  problem: CommentProblem,
  typed: string,
): string {
  const words = wordsIn(language).comment
  const name = words.names[field]
  const sentences: Record<CommentProblem, () => string> = {
    empty: () => words.empty[field],
    'too-short': () => words.tooShort(name, COMMENT_NAME_CHARS_MIN),
    'too-long': () => tooLong(language, field, typed),
    'unreadable-characters': () => words.unreadable(name),
    'has-digits': () => words.hasDigits,
    'not-a-phone': () => words.notPhone,
    'not-agreed': () => words.empty.dongY,
  }
  return sentences[problem]()
}

/** Which words a comment is not taken with, next to the field they stand in. */
export function unwelcomeSentences(language: Language, written: Partial<Record<'tieuDe' | 'noiDung', string[]>>) {
  const { names, unwelcome } = wordsIn(language).comment
  const problems: Partial<Record<'tieuDe' | 'noiDung', string>> = {}
  for (const field of ['tieuDe', 'noiDung'] as const) {
    const quoted = written[field]?.map((word) => `“${word}”`).join(', ')
    if (quoted) problems[field] = unwelcome(names[field], quoted)
  }
  return problems
}

const said = (status: Said['status'], summary: string, problems: Said['problems'] = {}): Said => ({
  status,
  retryAfterSeconds: null,
  summary,
  problems,
})

const aboutCode = (sentence: string) => said(422, sentence, { maXacNhan: sentence })

type Words = ReturnType<typeof wordsIn>['comment']

const SENTENCES: Record<Exclude<Refusal, object>, (words: Words) => Said> = {
  'captcha-wrong': ({ codeWrong }) => aboutCode(codeWrong),
  'captcha-expired': ({ codeExpired }) => aboutCode(codeExpired(CAPTCHA_LIFE_MINUTES)),
  'captcha-used': ({ codeUsed }) => aboutCode(codeUsed),
  'another-code': ({ anotherCode }) => said(422, anotherCode),
  closed: ({ closed }) => said(409, closed),
  'not-found': ({ articleGone }) => said(404, articleGone),
  'answered-is-gone': ({ answeredGone }) => said(409, answeredGone),
  'foreign-form': ({ foreign }) => said(403, foreign),
  'database-down': ({ databaseDown }) => ({ ...said(503, databaseDown), retryAfterSeconds: DATABASE_RETRY_SECONDS }),
}

/** Every refusal in the language of the form; `typed` is what the reader wrote, field by field. */
export function sayRefusal(language: Language, refusal: Refusal, typed: Partial<Record<CommentField, string>>): Said {
  const { tooMany, comment: words } = wordsIn(language)
  if (typeof refusal === 'string') return SENTENCES[refusal](words)
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    return { ...said(429, tooMany(waitInWords(retryAfterSeconds, language))), retryAfterSeconds }
  }
  if (refusal.kind === 'duplicate') return said(409, words.duplicate(clockTime(refusal.sentAt)))
  if (refusal.kind === 'unwelcome-words') {
    return said(422, words.lookAtFields, unwelcomeSentences(language, refusal.words))
  }
  const problems: Said['problems'] = {}
  for (const field of COMMENT_FIELDS) {
    const problem = refusal.problems[field]
    if (problem) problems[field] = problemSentence(language, field, problem, typed[field] ?? '')
  }
  return said(422, words.lookAtFields, problems)
}
