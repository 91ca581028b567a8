import { z } from 'zod'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { dayKey } from '@/lib/time'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { readDay } from '@/lib/vi/written-day'
import { DOCUMENT_KINDS } from './kinds'

export const DOCUMENT_NUMBER_CHARS_MAX = 60
export const DOCUMENT_LINE_CHARS_MAX = 120
export const DOCUMENT_EXCERPT_CHARS_MAX = 1_000
/** Older papers lie in another archive. */
const FIRST_DAY = '1945-09-02'

export type DocumentField = 'number' | 'kind' | 'issuedOn' | 'issuer' | 'signer' | 'field' | 'excerpt' | 'attachmentId'
/** `not-a-day`: no day of the calendar. `too-early`, `in-future`: nobody can have issued it then. */
export type DocumentProblem =
  | TextProblem
  | 'malformed'
  | 'not-a-day'
  | 'too-early'
  | 'in-future'
  | 'unaddressable'
  | 'taken'
  | 'unknown'
export type DocumentProblems = Partial<Record<DocumentField, DocumentProblem>>

const CODES = [...TEXT_PROBLEMS, 'not-a-day', 'too-early', 'in-future', 'unaddressable'] as const

const Day = z.string({ error: 'empty' }).transform((written, context) => {
  const day = readDay(written.normalize('NFC'))
  const problem =
    written.trim() === ''
      ? 'empty'
      : day === null
        ? 'not-a-day'
        : day < FIRST_DAY
          ? 'too-early'
          : day > dayKey(new Date())
            ? 'in-future'
            : null
  if (day !== null && problem === null) return day
  context.issues.push({ code: 'custom', message: problem ?? 'not-a-day', input: written })
  return z.NEVER
})

const FileId = z.preprocess(
  (value) => (value === '' || value === undefined ? null : typeof value === 'string' ? Number(value) : value),
  z.int().positive().max(2_147_483_647).nullable(),
)

const Input = z.object({
  number: plainText({ min: 1, max: DOCUMENT_NUMBER_CHARS_MAX }),
  kind: z.enum(DOCUMENT_KINDS),
  issuedOn: Day,
  issuer: plainText({ min: 2, max: DOCUMENT_LINE_CHARS_MAX }),
  signer: plainText({ min: 0, max: DOCUMENT_LINE_CHARS_MAX }).default(''),
  field: plainText({ min: 2, max: DOCUMENT_LINE_CHARS_MAX }).refine((field) => slugOf(field) !== '', {
    error: 'unaddressable',
  }),
  excerpt: plainText({ min: 5, max: DOCUMENT_EXCERPT_CHARS_MAX }),
  attachmentId: FileId.default(null),
  isInForce: z.preprocess((value) => value === true || value === 'co', z.boolean()),
})

export type DocumentText = z.output<typeof Input> & { fieldSlug: string }

/** What a person writes about a document, cleaned; days as people write them. */
export function readDocumentText(input: unknown): { document: DocumentText } | { problems: DocumentProblems } {
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return { problems: problemsIn(parsed.error, CODES) }
  return { document: { ...parsed.data, fieldSlug: slugOf(parsed.data.field) } }
}
