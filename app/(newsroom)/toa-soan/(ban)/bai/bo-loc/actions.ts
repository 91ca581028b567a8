'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { deleteFilter } from '@/modules/desk/delete-filter'
import { moveFilter } from '@/modules/desk/move-filter'
import { renameFilter } from '@/modules/desk/rename-filter'
import { saveFilter } from '@/modules/desk/save-filter'
import type { FilterRefusal, SavedFilter } from '@/modules/desk/saved-filter'
import { answerStatus, throughDoor } from '../../../door'
import { filterWords } from './filter-sentences'

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedFilter, FilterRefusal>>

/** A deed on a filter, and where it leads when it was done. */
async function perform(
  verb: Verb,
  lead: (filter: SavedFilter) => string,
  previous: DeedAnswer,
  form: FormData,
): Promise<DeedAnswer> {
  const result = await throughDoor((viewer) => verb(viewer, Object.fromEntries(form)))
  if (result.ok) redirect(lead(result.value))
  const { status, sentence } = filterWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}

const filtersPage = (done: Record<string, string>) => `/toa-soan/bai/bo-loc?${new URLSearchParams(done)}`

export async function saveFilterAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return perform(saveFilter, ({ query }) => `/toa-soan/bai?${query}`, previous, form)
}

export async function renameFilterAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return perform(renameFilter, () => filtersPage({ xong: 'doi-ten' }), previous, form)
}

export async function moveFilterAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return perform(moveFilter, () => filtersPage({ xong: 'xep' }), previous, form)
}

/** What was deleted can be kept again from the words of the message. */
export async function deleteFilterAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return perform(deleteFilter, ({ name, query }) => filtersPage({ xong: 'xoa', ten: name, loc: query }), previous, form)
}
