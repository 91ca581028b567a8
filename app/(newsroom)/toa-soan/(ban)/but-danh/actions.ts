'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { addAuthor } from '@/modules/authors/add'
import { changeAuthor } from '@/modules/authors/change'
import { reinstateAuthor, retireAuthor } from '@/modules/authors/retire'
import { mergeAuthors } from '@/modules/shelves/merge-authors'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { mergeInBatches } from '../merge-in-batches'
import { authorAnswers, authorProblems } from './sentences'

const FIELDS = ['name', 'slug', 'role', 'unit', 'bio', 'email', 'photoMediaId'] as const
const LIST = '/toa-soan/but-danh'

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, authorAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, authorProblems()))
}

export async function addAuthorAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => addAuthor(viewer, typed))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=them`)
  return refused(previous, result.refusal, typed)
}

export async function changeAuthorAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => changeAuthor(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function retireAuthorAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const isBack = form.get('viec') === 'dung-lai'
  const verb = isBack ? reinstateAuthor : retireAuthor
  const result = await throughDoor((viewer) => verb(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=${isBack ? 'dung-lai' : 'ngung'}`)
  return refused(previous, result.refusal, {})
}

export async function mergeAuthorsAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const [id, intoId] = [typedIn(form, 'id'), typedIn(form, 'intoId')]
  const result = await throughDoor((viewer) => mergeInBatches(mergeAuthors, viewer, { id, intoId }))
  if (!result.ok) return refused(previous, result.refusal, { intoId })
  if (result.value.isDone) redirect(`${LIST}/${intoId}?xong=gop&so=${result.value.movedCount}`)
  redirect(`${LIST}/${id}?chuyen=${result.value.movedCount}&den=${intoId}#gop`)
}
