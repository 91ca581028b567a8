'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { addStoryline } from '@/modules/storylines/add'
import { changeStoryline } from '@/modules/storylines/change'
import { closeStoryline, reopenStoryline } from '@/modules/storylines/close'
import { deleteStoryline, restoreStoryline } from '@/modules/storylines/delete'
import { addToStoryline, removeFromStoryline } from '@/modules/storylines/join'
import { mergeStorylines } from '@/modules/storylines/merge'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { storylineAnswers, storylineProblems } from './sentences'

const FIELDS = ['title', 'slug', 'standfirst', 'keyPoints', 'leadMediaId'] as const
const LIST = '/toa-soan/dong-su-kien'

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, storylineAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, storylineProblems()))
}

export async function addStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => addStoryline(viewer, typed))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=them`)
  return refused(previous, result.refusal, typed)
}

export async function changeStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => changeStoryline(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function closeStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const isBack = form.get('viec') === 'mo-lai'
  const verb = isBack ? reopenStoryline : closeStoryline
  const result = await throughDoor((viewer) => verb(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=${isBack ? 'mo-lai' : 'khep'}`)
  return refused(previous, result.refusal, {})
}

export async function deleteStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['isConfirmed'])
  const result = await throughDoor((viewer) => deleteStoryline(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=xoa`)
  return refused(previous, result.refusal, typed)
}

export async function restoreStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => restoreStoryline(viewer, { id: form.get('id') }))
  if (!result.ok) return refused(previous, result.refusal, {})
  const { id, leftOutCount } = result.value
  redirect(`${LIST}/${id}?xong=${leftOutCount > 0 ? 'khoi-phuc-thieu' : 'khoi-phuc'}`)
}

export async function mergeStorylinesAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const [id, intoId] = [typedIn(form, 'id'), typedIn(form, 'intoId')]
  const result = await throughDoor((viewer) => mergeStorylines(viewer, { id, intoId }))
  if (result.ok) redirect(`${LIST}/${result.value.intoId}?xong=gop`)
  return refused(previous, result.refusal, { intoId })
}

/** Back to where the button stands: the storyline's page, or the article's. */
const backTo = (form: FormData, id: number, articleId: number, done: string) =>
  form.get('tu') === 'bai' ? `/toa-soan/bai/${articleId}?xong=${done}#dong-su-kien` : `${LIST}/${id}?xong=${done}#bai`

export async function joinStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const [id, articleId] = [typedIn(form, 'id'), typedIn(form, 'articleId')]
  const result = await throughDoor((viewer) => addToStoryline(viewer, { id, articleId }))
  if (result.ok) redirect(backTo(form, result.value.id, result.value.articleId, 'vao-dong'))
  return refused(previous, result.refusal, { id })
}

export async function leaveStorylineAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const [id, articleId] = [typedIn(form, 'id'), typedIn(form, 'articleId')]
  const result = await throughDoor((viewer) => removeFromStoryline(viewer, { id, articleId }))
  if (result.ok) redirect(backTo(form, result.value.id, result.value.articleId, 'ra-dong'))
  return refused(previous, result.refusal, {})
}
