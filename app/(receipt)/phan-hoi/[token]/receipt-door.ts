import { redirect } from 'next/navigation'
import { isFromSecretPage } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { senderAddress } from '@/app/_shared/sender-address'
import { RECEIPT_FIELDS, type ReceiptAnswer } from '@/components/comments/receipt-answer'
import { answerWith } from '@/lib/answer-status'
import type { Result } from '@/lib/result'
import { languageOfForm } from '@/lib/words/form-language'
import { type ReceiptRefusal, sayRefusal } from './receipt-sentences'

const TYPED_CHARS_MAX = 20_000

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Asks a verb on behalf of whoever holds the receipt. What was taken leads back to the receipt, which says so. */
export async function throughReceipt(
  form: FormData,
  done: string,
  verb: (input: unknown) => Promise<Result<null, ReceiptRefusal>>,
): Promise<ReceiptAnswer> {
  if (!(await isFromSecretPage())) return answerTo(form, 'foreign-form')
  const token = textOf(form, 'token')
  const input = { ...Object.fromEntries(form), address: await senderAddress() }
  const result = await unlessDatabaseDown(() => verb(input), 'database-down' as const)
  if (result === 'database-down') return answerTo(form, result)
  if (!result.ok) return answerTo(form, result.refusal)
  // With a place of its own, or the browser would carry that of the form over.
  redirect(`/phan-hoi/${token}?xong=${done}#noi-dung`)
}

/** The form again, with everything typed. */
function answerTo(form: FormData, refusal: ReceiptRefusal): ReceiptAnswer {
  const typed: NonNullable<ReceiptAnswer>['typed'] = {}
  const language = languageOfForm(form)
  for (const field of RECEIPT_FIELDS) typed[field] = textOf(form, field).slice(0, TYPED_CHARS_MAX)
  const { status, retryAfterSeconds, summary, problems } = sayRefusal(language, refusal, typed)
  answerWith(status, retryAfterSeconds)
  // Sent once more, it replaces what the page now shows.
  const isOvertaken = typeof refusal === 'object' && refusal.kind === 'edited-meanwhile'
  const version = isOvertaken ? refusal.version : Number(textOf(form, 'version')) || null
  return { language, summary, problems, typed, version }
}
