'use server'
import { redirect } from 'next/navigation'
import { signInPath } from '@/app/_auth/return-path'
import type { BulkAnswer } from '@/components/newsroom/bulk-form.island'
import { BULK_WORDS } from '@/components/newsroom/bulk-words'
import { performBulk } from '@/modules/desk/bulk'
import type { BulkDeed } from '@/modules/desk/bulk-deed'
import { undoBulk } from '@/modules/desk/undo-bulk'
import { answerStatus, throughDoor } from '../../../door'
import { rowId } from '../../../row-id'
import { bulkRequest, withRecord } from './bulk-request'
import { bulkWords } from './bulk-sentences'

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

/** A deed that asks nothing. What went wrong is told by the page it leads to. */
async function performNow(deed: BulkDeed, form: FormData): Promise<void> {
  const { targets, back } = requestOf(form)
  const result = await throughDoor((viewer) => performBulk(viewer, { deed, targets }))
  if (result.ok) redirect(withRecord(back, result.value.id))
  if (result.refusal === 'signed-out') redirect(signInPath(back))
  redirect(`/toa-soan/bai/nhieu?${new URLSearchParams({ viec: BULK_WORDS[deed].code, ve: back })}`)
}

export async function submitManyAction(form: FormData): Promise<void> {
  return performNow('submit', form)
}

export async function approveManyAction(form: FormData): Promise<void> {
  return performNow('approve', form)
}

export async function undoBulkAction(form: FormData): Promise<void> {
  const { back } = requestOf(form)
  const id = rowId(word(form, 'id'))
  const result = await throughDoor((viewer) => undoBulk(viewer, { id }))
  if (!result.ok && result.refusal === 'signed-out') redirect(signInPath(back))
  redirect(id === null ? back : withRecord(back, id))
}
