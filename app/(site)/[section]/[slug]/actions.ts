'use server'
import { redirect } from 'next/navigation'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { senderAddress } from '@/app/_shared/sender-address'
import type { CommentFormAnswer } from '@/components/comments/form-answer'
import { postComment } from '@/modules/comments/post'
import { answerTo, captchaTokensOf, textOf } from './comment-answer'

export async function postCommentAction(
  _previous: CommentFormAnswer | null,
  form: FormData,
): Promise<CommentFormAnswer> {
  if (!(await isFromOurPages())) return answerTo(form, 'foreign-form')
  if (textOf(form, 'layLaiMa')) return answerTo(form, 'another-code')
  const sent = { captchaTokens: await captchaTokensOf(form), address: await senderAddress() }
  const posted = await unlessDatabaseDown(
    () => postComment(null, { ...Object.fromEntries(form), ...sent }),
    'database-down' as const,
  )
  if (posted === 'database-down') return answerTo(form, posted)
  if (!posted.ok) return answerTo(form, posted.refusal)
  redirect(`/phan-hoi/${posted.value.receiptToken}`)
}
