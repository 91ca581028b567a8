'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { addDocument, changeDocument } from '@/modules/documents/save'
import { showDocument, withdrawDocument } from '@/modules/documents/withdraw'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields } from '../form-answer'
import { documentAnswers, documentProblems } from './sentences'

const FIELDS = [
  'number',
  'kind',
  'issuedOn',
  'issuer',
  'signer',
  'field',
  'excerpt',
  'attachmentId',
  'isInForce',
] as const
const LIST = '/toa-soan/van-ban'

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, documentAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, documentProblems()))
}

export async function addDocumentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => addDocument(viewer, typed))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=them`)
  return refused(previous, result.refusal, typed)
}

export async function changeDocumentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const target = { id: form.get('id'), version: form.get('version') }
  const result = await throughDoor((viewer) => changeDocument(viewer, { ...typed, ...target }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function withdrawDocumentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const isBack = form.get('viec') === 'hien'
  const verb = isBack ? showDocument : withdrawDocument
  const result = await throughDoor((viewer) => verb(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=${isBack ? 'hien' : 'go'}`)
  return refused(previous, result.refusal, {})
}
