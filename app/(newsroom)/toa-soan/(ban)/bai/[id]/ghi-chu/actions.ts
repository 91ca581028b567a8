'use server'
import { redirect } from 'next/navigation'
import type { MarginNoteAnswer } from '@/components/newsroom/margin-note-form.island'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { addMarginNote } from '@/modules/margin-notes/add-note'
import type { MarginNoteRefusal } from '@/modules/margin-notes/note-input'
import { replyToNote } from '@/modules/margin-notes/reply-to-note'
import { resolveNote } from '@/modules/margin-notes/resolve-note'
import { answerStatus, throughDoor } from '../../../../door'
import { marginNoteWords } from './sentences'

type Verb = (viewer: Viewer, input: object) => Promise<Result<{ articleId: number }, MarginNoteRefusal>>
type Answer = { attempt: number; summary: string } | null

async function write(verb: Verb, previous: MarginNoteAnswer, form: FormData): Promise<MarginNoteAnswer> {
  const words = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const [text, place] = [words('text'), words('blockIndex')]
  const input = { articleId: words('articleId'), id: words('id'), blockIndex: place, text }
  const result = await throughDoor((viewer) => verb(viewer, input))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.articleId}?xong=ghi-chu#ghi-chu`)
  const { status, summary, problem } = marginNoteWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary, problem, text, place }
}

export async function addMarginNoteAction(previous: MarginNoteAnswer, form: FormData): Promise<MarginNoteAnswer> {
  return write(addMarginNote, previous, form)
}

export async function replyToNoteAction(previous: MarginNoteAnswer, form: FormData): Promise<MarginNoteAnswer> {
  return write(replyToNote, previous, form)
}

export async function resolveNoteAction(previous: Answer, form: FormData): Promise<Answer> {
  const input = { id: form.get('id'), isResolved: form.get('isResolved') === 'co' }
  const result = await throughDoor((viewer) => resolveNote(viewer, input))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.articleId}#ghi-chu`)
  const { status, summary } = marginNoteWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary }
}
