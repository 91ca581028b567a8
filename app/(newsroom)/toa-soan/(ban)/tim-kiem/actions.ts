'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { promoteResult } from '@/modules/search/promote'
import { unpromoteResult } from '@/modules/search/unpromote'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields } from '../form-answer'
import { promotedAnswers, promotedProblems } from './sentences'

const FIELDS = ['phrase', 'target', 'title'] as const
const PAGE = '/toa-soan/tim-kiem'

const answerTo = (refusal: string) => promotedAnswers()[refusal] ?? CHECK_AGAIN

export async function promoteResultAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => promoteResult(viewer, typed))
  if (result.ok) redirect(`${PAGE}?${new URLSearchParams({ xong: 'ghim', cau: result.value.phrase })}`)
  const { refusal } = result
  if (typeof refusal === 'string') return refuseForm(previous, answerTo(refusal), typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, promotedProblems()))
}

export async function unpromoteResultAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => unpromoteResult(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${PAGE}?${new URLSearchParams({ xong: 'bo', cau: result.value.phrase })}`)
  return refuseForm(previous, answerTo(result.refusal), {})
}
