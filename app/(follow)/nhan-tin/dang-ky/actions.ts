'use server'
import { redirect } from 'next/navigation'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { senderAddress } from '@/app/_shared/sender-address'
import type { FollowAnswer } from '@/components/follow/follow-answer'
import { languageOfForm } from '@/lib/words/form-language'
import { signUpPathOf } from '@/modules/digests/addresses'
import { requestDigest } from '@/modules/digests/request-digest'
import { answerTo } from '../follow-sentences'
import { inputIn } from '../sent-choice'

export async function requestDigestAction(_previous: FollowAnswer, form: FormData): Promise<FollowAnswer> {
  if (!(await isFromOurPages())) return answerTo(form, 'foreign-form')
  const input = { ...inputIn(form), address: await senderAddress() }
  const asked = await unlessDatabaseDown(() => requestDigest(null, input), 'database-down' as const)
  if (asked === 'database-down') return answerTo(form, asked)
  if (!asked.ok) return answerTo(form, asked.refusal)
  // With a place of its own, or the browser would carry that of the form over.
  redirect(`${signUpPathOf(languageOfForm(form))}?xong=1#noi-dung`)
}
