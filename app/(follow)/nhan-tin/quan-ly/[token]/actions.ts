'use server'
import { redirect } from 'next/navigation'
import { isFromSecretPage } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { FollowAnswer } from '@/components/follow/follow-answer'
import { languageOfForm } from '@/lib/words/form-language'
import { managePathOf } from '@/modules/digests/addresses'
import { changeDigest } from '@/modules/digests/change-digest'
import { pauseDigest, resumeDigest } from '@/modules/digests/pause-digest'
import { stopDigest } from '@/modules/digests/stop-digest'
import { answerTo } from '../../follow-sentences'
import { throughLink } from '../../link-door'
import { inputIn } from '../../sent-choice'

const done = (form: FormData, what: string): never =>
  redirect(`${managePathOf(languageOfForm(form), encodeURIComponent(String(form.get('token'))))}?xong=${what}#noi-dung`)

export async function changeDigestAction(_previous: FollowAnswer, form: FormData): Promise<FollowAnswer> {
  if (!(await isFromSecretPage())) return answerTo(form, 'foreign-form')
  const changed = await unlessDatabaseDown(() => changeDigest(null, inputIn(form)), 'database-down' as const)
  if (changed === 'database-down') return answerTo(form, changed)
  return changed.ok ? done(form, 'doi') : answerTo(form, changed.refusal)
}

export async function pauseDigestAction(form: FormData): Promise<void> {
  await throughLink(form, managePathOf, (input) => pauseDigest(null, input))
  done(form, 'dung')
}

export async function resumeDigestAction(form: FormData): Promise<void> {
  await throughLink(form, managePathOf, (input) => resumeDigest(null, input))
  done(form, 'tiep')
}

export async function stopDigestAction(form: FormData): Promise<void> {
  await throughLink(form, managePathOf, (input) => stopDigest(null, input))
  done(form, 'thoi')
}
