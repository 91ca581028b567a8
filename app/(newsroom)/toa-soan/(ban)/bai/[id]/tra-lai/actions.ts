'use server'
import { redirect } from 'next/navigation'
import type { NoteAnswer } from '@/components/newsroom/note-form.island'
import { say } from '@/lib/english/articles'
import { returnArticle } from '@/modules/articles/return-to-writer'
import { answerStatus, throughDoor } from '../../../../door'
import { rowId } from '../../../../row-id'
import { noteWords } from '../../refusal-answers'

export async function returnAction(previous: NoteAnswer, form: FormData): Promise<NoteAnswer> {
  const note = String(form.get('note') ?? '')
  const [id, version] = [rowId(String(form.get('id') ?? '')), rowId(String(form.get('version') ?? ''))]
  const result = await throughDoor((viewer) => returnArticle(viewer, { id, version, note }))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=tra-lai&ban=${result.value.version}`)
  const { status, summary, problem } = noteWords(result.refusal, say('Bài chưa được trả lại.'))
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary, problem, note }
}
