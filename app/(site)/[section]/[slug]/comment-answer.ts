import { randomUUID } from 'node:crypto'
import { shownCaptchas } from '@/app/_shared/captcha-cookie'
import type { CommentFormAnswer } from '@/components/comments/form-answer'
import { answerWith } from '@/lib/answer-status'
import { languageOfForm } from '@/lib/words/form-language'
import { issueCaptcha, openCaptcha } from '@/modules/comments/captcha'
import { COMMENT_FIELDS, type CommentField } from '@/modules/comments/form-fields'
import { type Refusal, sayRefusal } from './comment-sentences'

const TYPED_CHARS_MAX = 20_000

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The challenges an answer may belong to: the one the form carried itself, then those the browser was shown. */
export async function captchaTokensOf(form: FormData): Promise<string[]> {
  const own = textOf(form, 'maAnh')
  return [...(own ? [own] : []), ...(await shownCaptchas())]
}

/** Whether the code is still worth its digits after this refusal: then the reader keeps it. */
const keepsCode = (refusal: Refusal) =>
  refusal === 'database-down' ||
  refusal === 'foreign-form' ||
  (typeof refusal === 'object' && refusal.kind === 'invalid' && refusal.problems.maXacNhan === undefined)

/**
 * The form again, with everything typed. The code is kept only when nobody has looked at it yet, so an answer never
 * tells whether it was right.
 */
export async function answerTo(form: FormData, refusal: Refusal): Promise<CommentFormAnswer> {
  const typed: Partial<Record<CommentField, string>> = {}
  for (const field of COMMENT_FIELDS) typed[field] = textOf(form, field).slice(0, TYPED_CHARS_MAX)
  const language = languageOfForm(form)
  const articleId = Number(textOf(form, 'bai')) || 0
  const purpose = `comment:${articleId}` as const
  const tokens = keepsCode(refusal) ? await captchaTokensOf(form) : []
  const kept = tokens.find((token) => openCaptcha(purpose, token) !== null)
  const { status, retryAfterSeconds, ...sentences } = sayRefusal(language, refusal, typed)
  answerWith(status, retryAfterSeconds)
  return {
    language,
    ...sentences,
    typed: { ...typed, maXacNhan: kept ? (typed.maXacNhan ?? '') : '' },
    captchaToken: kept ?? issueCaptcha(purpose),
    idempotencyKey: textOf(form, 'khoa') || randomUUID(),
  }
}
