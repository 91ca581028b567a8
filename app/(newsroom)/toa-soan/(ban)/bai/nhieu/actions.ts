'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { BulkAnswer } from '@/components/newsroom/bulk-form.island'
import { performBulk } from '@/modules/desk/bulk'
import type { BulkDeed } from '@/modules/desk/bulk-deed'
import { undoBulk } from '@/modules/desk/undo-bulk'
import { answerStatus, throughDoor } from '../../../door'
import { bulkRequest, withRecord } from './bulk-request'
import { bulkWords, undoWords } from './bulk-sentences'

const word = (form: FormData, name: string) => String(form.get(name) ?? '')
const requestOf = (form: FormData) => bulkRequest(word(form, 'viec'), form.getAll('bai').map(String), form.get('ve'))

/** A deed with its question answered. */
export async function performBulkAction(previous: BulkAnswer, form: FormData): Promise<BulkAnswer> {
  const { deed, targets, back } = requestOf(form)
  const typed = {
    sectionId: word(form, 'sectionId'),
    tagName: word(form, 'tagName'),
    reason: word(form, 'reason'),
    day: word(form, 'day'),
    time: word(form, 'time'),
    spacing: word(form, 'spacing'),
  }
  const result = await throughDoor((viewer) => performBulk(viewer, { deed, targets, ...typed }))
  if (result.ok) redirect(withRecord(back, result.value.id))
  const { status, summary, problems } = bulkWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary, problems, typed }
}

/** A deed that asks nothing. */
async function performNow(deed: BulkDeed, previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const { targets, back } = requestOf(form)
  const result = await throughDoor((viewer) => performBulk(viewer, { deed, targets }))
  if (result.ok) redirect(withRecord(back, result.value.id))
  const { status, summary } = bulkWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary }
}

export async function submitManyAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return performNow('submit', previous, form)
}

export async function approveManyAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  return performNow('approve', previous, form)
}

export async function undoBulkAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const { back } = requestOf(form)
  const result = await throughDoor((viewer) => undoBulk(viewer, { id: word(form, 'id') }))
  if (result.ok) redirect(withRecord(back, result.value.id))
  const { status, summary } = undoWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary }
}
