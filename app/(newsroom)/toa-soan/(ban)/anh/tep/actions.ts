'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { said } from '@/lib/english/media'
import {
  type AttachmentChangeRefusal,
  renameAttachment,
  trashAttachment,
  untrashAttachment,
} from '@/modules/media/change-attachment'
import { type DoorRefusal, throughDoor } from '../../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../../form-answer'
import { attachmentAnswers, inUseInWords, nameProblems } from './sentences'

const UNKNOWN = said({ status: 500, sentence: 'Chưa làm được việc này. Vui lòng thử lại.' })

function refused(
  previous: DeskAnswer,
  refusal: AttachmentChangeRefusal | DoorRefusal,
  typed: Record<string, string> = {},
): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, attachmentAnswers()[refusal] ?? UNKNOWN, typed)
  if (refusal.kind === 'in-use') return refuseForm(previous, inUseInWords(refusal.useCount), typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, nameProblems()))
}

export async function renameAttachmentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['name'])
  const result = await throughDoor((viewer) => renameAttachment(viewer, { ...typed, id: typedIn(form, 'id') }))
  if (result.ok) redirect(`/toa-soan/anh/tep/${result.value.id}?xong=ten`)
  return refused(previous, result.refusal, typed)
}

export async function trashAttachmentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['isConfirmed'])
  const result = await throughDoor((viewer) => trashAttachment(viewer, { ...typed, id: typedIn(form, 'id') }))
  if (result.ok) redirect(`/toa-soan/anh/tep/${result.value.id}?xong=xoa`)
  return refused(previous, result.refusal, typed)
}

export async function untrashAttachmentAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => untrashAttachment(viewer, { id: typedIn(form, 'id') }))
  if (result.ok) redirect(`/toa-soan/anh/tep/${result.value.id}?xong=lay-lai`)
  return refused(previous, result.refusal)
}
