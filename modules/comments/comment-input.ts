import { z } from 'zod'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { normalisePhone } from '@/modules/privacy/phone'
import {
  COMMENT_BODY_CHARS_MAX,
  COMMENT_FIELDS,
  COMMENT_NAME_CHARS_MAX,
  COMMENT_NAME_CHARS_MIN,
  COMMENT_TITLE_CHARS_MAX,
  type CommentField,
} from './form-fields'

/** Why a field is not well formed; the door has a sentence for each. */
export type CommentProblem = TextProblem | 'has-digits' | 'not-a-phone' | 'not-agreed'
export type CommentProblems = Partial<Record<CommentField, CommentProblem>>

/** More than the last five codes of the cookie and the one of the form are not ours. */
const CAPTCHA_TOKENS_MAX = 6

/** No challenge has this code: its digits begin at two. */
const NO_CODE = '-'

const says = (problem: CommentProblem) => problem

const code = z
  .string({ error: says('empty') })
  .max(40, says('too-long'))
  .transform((typed) => typed.normalize('NFKC').replace(/\s/g, ''))
  .refine((typed) => typed !== '', says('empty'))

const phone = z
  .string()
  .max(100, says('not-a-phone'))
  .transform((typed, context) => {
    if (typed.trim() === '') return null
    const number = normalisePhone(typed)
    if (number) return number
    context.issues.push({ code: 'custom', message: says('not-a-phone'), input: typed })
    return z.NEVER
  })

/** What readers see of a comment once it is approved. */
export const WORDS = {
  hoTen: plainText({ min: COMMENT_NAME_CHARS_MIN, max: COMMENT_NAME_CHARS_MAX }).refine(
    (name) => !/\p{N}/u.test(name),
    says('has-digits'),
  ),
  tieuDe: plainText({ min: 1, max: COMMENT_TITLE_CHARS_MAX }),
  noiDung: plainText({ min: 1, max: COMMENT_BODY_CHARS_MAX, isMultiline: true }),
}

/** The form as it is posted. What people type has problems; what only programs write is dropped when malformed. */
const Fields = z.object({
  ...WORDS,
  bai: z.coerce.number().int().min(1).max(999_999_999).catch(0),
  /** The comment it answers; 0 when it answers none. */
  traLoi: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).catch(0),
  soDienThoai: phone.default(null),
  dongY: z.literal('co', { error: says('not-agreed') }),
  maXacNhan: code,
  loiGiai: z.string().max(60).catch(''),
  khoa: z.uuid().or(z.literal('')).catch(''),
  website: z.string().max(500).default('').catch('…'),
  captchaTokens: z.array(z.string().max(100)).max(CAPTCHA_TOKENS_MAX).catch([]),
  address: z.string().max(100).catch(''),
})
/** A machine's solution stands in for the code; only without one must there be a code. */
export const CommentInput = z.preprocess((form) => {
  const hasSolution = typeof form === 'object' && form !== null && 'loiGiai' in form && form.loiGiai
  return hasSolution ? { ...form, maXacNhan: NO_CODE } : form
}, Fields)

const fields = new Set<string>(COMMENT_FIELDS)
const isField = (name: unknown): name is CommentField => typeof name === 'string' && fields.has(name)

/** The first problem of each field. */
export function problemsOf(error: z.ZodError): CommentProblems {
  const problems: CommentProblems = {}
  for (const { path, message } of error.issues) {
    const field = path[0]
    // The schema's messages are problem codes; anything else would be a field that is not text at all.
    if (isField(field)) problems[field] ??= isProblem(message) ? message : 'unreadable-characters'
  }
  return problems
}

const PROBLEMS: Record<CommentProblem, true> = {
  empty: true,
  'too-short': true,
  'too-long': true,
  'unreadable-characters': true,
  'has-digits': true,
  'not-a-phone': true,
  'not-agreed': true,
}
const isProblem = (message: string): message is CommentProblem => message in PROBLEMS
