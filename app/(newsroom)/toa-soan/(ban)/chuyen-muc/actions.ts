'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { said } from '@/lib/english/shelves'
import { addSection } from '@/modules/sections/add'
import { changeSection } from '@/modules/sections/change'
import { moveSection } from '@/modules/sections/move'
import { reopenSection } from '@/modules/sections/reopen'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { emptyAndRetire } from './empty-and-retire'
import { sectionAnswers, sectionProblems } from './sentences'

const FIELDS = ['name', 'slug', 'description', 'englishName', 'englishSlug'] as const
const UNKNOWN = said({ status: 500, sentence: 'Chưa làm được việc này. Vui lòng thử lại.' })

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, sectionAnswers()[refusal] ?? UNKNOWN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, sectionProblems()))
}

export async function addSectionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => addSection(viewer, typed))
  if (result.ok) redirect(`/toa-soan/chuyen-muc?xong=them&muc=${result.value.id}`)
  return refused(previous, result.refusal, typed)
}

export async function changeSectionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => changeSection(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`/toa-soan/chuyen-muc/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function moveSectionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const direction = form.get('viec') === 'len' ? 'up' : 'down'
  const result = await throughDoor((viewer) => moveSection(viewer, { id: form.get('id'), direction }))
  if (result.ok) redirect(`/toa-soan/chuyen-muc?xong=${direction === 'up' ? 'len' : 'xuong'}&muc=${result.value.id}`)
  return refused(previous, result.refusal, {})
}

export async function retireSectionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['toId'])
  const id = typedIn(form, 'id')
  const result = await throughDoor((viewer) => emptyAndRetire(viewer, { id, toId: typed.toId }))
  if (!result.ok) return refused(previous, result.refusal, typed)
  if (result.value.isRetired) redirect(`/toa-soan/chuyen-muc?xong=ngung&muc=${id}`)
  redirect(`/toa-soan/chuyen-muc/${id}?chuyen=${result.value.movedCount}&den=${typed.toId}#ngung`)
}

export async function reopenSectionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => reopenSection(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`/toa-soan/chuyen-muc/${result.value.id}?xong=mo`)
  return refused(previous, result.refusal, {})
}
