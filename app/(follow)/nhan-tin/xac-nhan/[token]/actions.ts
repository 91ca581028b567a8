'use server'
import { redirect } from 'next/navigation'
import { confirmPathOf, managePathOf } from '@/modules/digests/addresses'
import { confirmDigest } from '@/modules/digests/confirm-digest'
import { throughLink } from '../../link-door'

export async function confirmDigestAction(form: FormData): Promise<void> {
  const confirmed = await throughLink(form, confirmPathOf, (input) => confirmDigest(null, input))
  redirect(`${managePathOf(confirmed.language, confirmed.token)}?xong=xac-nhan#noi-dung`)
}
