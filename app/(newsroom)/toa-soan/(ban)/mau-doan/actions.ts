'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import { db } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import { deleteSnippet } from '@/modules/snippets/delete-snippet'
import { findSnippet } from '@/modules/snippets/desk-queries'
import { type SavedSnippet, type SaveSnippetRefusal, saveSnippet } from '@/modules/snippets/save-snippet'
import { answerStatus, type DoorRefusal, throughDoor } from '../../door'
import { rowId } from '../../row-id'
import { snippetWords } from './sentences'

const LIST = '/toa-soan/mau-doan'

function refused(previous: DeedAnswer, refusal: SaveSnippetRefusal | DoorRefusal): DeedAnswer {
  const { status, sentence } = snippetWords(refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}

/** Another name, or another owner; its blocks stay. */
export async function changeSnippetAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const id = rowId(String(form.get('id') ?? ''))
  const input = {
    id,
    version: Number(form.get('version')),
    name: form.get('name'),
    isShared: form.get('isShared') === 'co',
  }
  const result = await throughDoor(async (viewer): Promise<Result<SavedSnippet, SaveSnippetRefusal>> => {
    if (!mayWrite(viewer)) return refuse('forbidden')
    const present = id === null ? null : await findSnippet(db, viewer, id)
    return present || id === null ? saveSnippet(viewer, { ...input, body: present?.blocks }) : refuse('not-found')
  })
  if (result.ok) redirect(`${LIST}?xong=doi`)
  return refused(previous, result.refusal)
}

export async function deleteSnippetAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const id = rowId(String(form.get('id') ?? ''))
  const result = await throughDoor((viewer) => deleteSnippet(viewer, { id }))
  if (result.ok) redirect(`${LIST}?xong=xoa`)
  return refused(previous, result.refusal)
}
