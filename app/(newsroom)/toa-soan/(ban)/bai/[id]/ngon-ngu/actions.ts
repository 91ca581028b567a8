'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { setEdition } from '@/modules/articles/set-edition'
import { throughDoor } from '../../../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../../../form-answer'
import { articleMeant } from './article-meant'
import { EDITION_PROBLEMS, editionAnswers } from './sentences'

const FIELDS = ['language', 'translationOf'] as const

export async function setEditionAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const target = { id: typedIn(form, 'id'), version: typedIn(form, 'version') }
  const edition = { language: typed.language, translationOf: articleMeant(typed.translationOf) }
  const result = await throughDoor((viewer) => setEdition(viewer, { ...target, ...edition }))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=ngon-ngu#ngon-ngu`)
  const { refusal } = result
  if (typeof refusal === 'string') return refuseForm(previous, editionAnswers()[refusal], typed)
  if (refusal.kind === 'edited-meanwhile') return refuseForm(previous, editionAnswers()[refusal.kind], typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, EDITION_PROBLEMS))
}
