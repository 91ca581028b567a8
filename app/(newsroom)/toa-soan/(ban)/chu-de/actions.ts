'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { mergeTags } from '@/modules/shelves/merge-tags'
import { changeTag } from '@/modules/tags/change'
import { deleteTag } from '@/modules/tags/delete'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { mergeInBatches } from '../merge-in-batches'
import { tagAnswers, tagProblems } from './sentences'

const LIST = '/toa-soan/chu-de'

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, tagAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, tagProblems()))
}

export async function changeTagAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['name', 'description'])
  const result = await throughDoor((viewer) => changeTag(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function mergeTagsAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const [id, intoId] = [typedIn(form, 'id'), typedIn(form, 'intoId')]
  const result = await throughDoor((viewer) => mergeInBatches(mergeTags, viewer, { id, intoId }))
  if (!result.ok) return refused(previous, result.refusal, { intoId })
  if (result.value.isDone) redirect(`${LIST}/${intoId}?xong=gop`)
  redirect(`${LIST}/${id}?chuyen=${result.value.movedCount}&den=${intoId}#gop`)
}

export async function deleteTagAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => deleteTag(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}?xong=xoa&ten=${encodeURIComponent(result.value.name)}`)
  return refused(previous, result.refusal, {})
}
