'use server'
import { redirect } from 'next/navigation'
import { signInPath } from '@/app/_auth/return-path'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { deleteFilter } from '@/modules/desk/delete-filter'
import { moveFilter } from '@/modules/desk/move-filter'
import { renameFilter } from '@/modules/desk/rename-filter'
import { saveFilter } from '@/modules/desk/save-filter'
import type { FilterRefusal, SavedFilter } from '@/modules/desk/saved-filter'
import { throughDoor } from '../../../door'
import { refusalCode } from './filter-sentences'

const PAGE = '/toa-soan/bai/bo-loc'

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedFilter, FilterRefusal>>

/** Every deed on a filter comes back to the page of filters, which says what became of it. */
async function perform(verb: Verb, done: string, form: FormData): Promise<never> {
  const result = await throughDoor((viewer) => verb(viewer, Object.fromEntries(form)))
  if (!result.ok && result.refusal === 'signed-out') redirect(signInPath(PAGE))
  if (!result.ok) redirect(`${PAGE}?loi=${refusalCode(result.refusal)}`)
  const asked = new URLSearchParams({ xong: done })
  // What was deleted can be kept again from the words of the message.
  if (done === 'xoa') {
    asked.set('ten', result.value.name)
    asked.set('loc', result.value.query)
  }
  redirect(`${PAGE}?${asked}`)
}

export async function saveFilterAction(form: FormData): Promise<void> {
  const query = String(form.get('query') ?? '')
  const result = await throughDoor((viewer) => saveFilter(viewer, { name: form.get('name'), query }))
  if (result.ok) redirect(`/toa-soan/bai?${result.value.query}`)
  if (result.refusal === 'signed-out') redirect(signInPath(`/toa-soan/bai?${query}`))
  redirect(`${PAGE}?loi=${refusalCode(result.refusal)}`)
}

export async function renameFilterAction(form: FormData): Promise<void> {
  return perform(renameFilter, 'doi-ten', form)
}

export async function moveFilterAction(form: FormData): Promise<void> {
  return perform(moveFilter, 'xep', form)
}

export async function deleteFilterAction(form: FormData): Promise<void> {
  return perform(deleteFilter, 'xoa', form)
}
