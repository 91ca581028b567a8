'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { said } from '@/lib/english/media'
import { describePicture } from '@/modules/media/describe-picture'
import { movePictures } from '@/modules/media/move-pictures'
import { shapePicture } from '@/modules/media/shape-picture'
import { trashPicture, untrashPicture } from '@/modules/media/trash-picture'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { descriptionProblems, inUseInWords, pictureAnswers } from './sentences'
import { shapeIn } from './shape-fields'

const DESCRIPTION = ['alt', 'isDecorative', 'caption', 'credit', 'folder'] as const
const SHAPE = ['xoay', 'trai', 'tren', 'rong', 'cao', 'diemX', 'diemY'] as const
const UNKNOWN = said({ status: 500, sentence: 'Chưa làm được việc này. Vui lòng thử lại.' })

type Refusal =
  | string
  | { kind: 'edited-meanwhile' }
  | { kind: 'in-use'; useCount: number }
  | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string> = {}): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, pictureAnswers()[refusal] ?? UNKNOWN, typed)
  if (refusal.kind === 'invalid') {
    return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, descriptionProblems()))
  }
  if (refusal.kind === 'in-use') return refuseForm(previous, inUseInWords(refusal.useCount), typed)
  return refuseForm(previous, pictureAnswers()[refusal.kind] ?? UNKNOWN, typed)
}

const target = (form: FormData) => ({ id: typedIn(form, 'id'), version: typedIn(form, 'version') })

export async function describePictureAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, DESCRIPTION)
  const result = await throughDoor((viewer) => describePicture(viewer, { ...typed, ...target(form) }))
  if (result.ok) redirect(`/toa-soan/anh/${result.value.id}?xong=mo-ta`)
  return refused(previous, result.refusal, typed)
}

export async function shapePictureAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, SHAPE)
  const result = await throughDoor((viewer) => shapePicture(viewer, { ...shapeIn(typed), ...target(form) }))
  if (result.ok) redirect(`/toa-soan/anh/${result.value.id}?xong=cat`)
  return refused(previous, result.refusal, typed)
}

export async function trashPictureAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['isConfirmed'])
  const result = await throughDoor((viewer) => trashPicture(viewer, { ...typed, ...target(form) }))
  if (result.ok) redirect(`/toa-soan/anh/${result.value.id}?xong=xoa`)
  return refused(previous, result.refusal, typed)
}

export async function untrashPictureAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => untrashPicture(viewer, { id: typedIn(form, 'id') }))
  if (result.ok) redirect(`/toa-soan/anh/${result.value.id}?xong=lay-lai`)
  return refused(previous, result.refusal)
}

export async function movePicturesAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['folder'])
  const ids = form.getAll('anh')
  const result = await throughDoor((viewer) => movePictures(viewer, { ids, folder: typed.folder }))
  if (result.ok)
    redirect(`/toa-soan/anh?thu-muc=${encodeURIComponent(typed.folder.trim() || '/')}&xong=${result.value}`)
  return refused(previous, result.refusal === 'not-found' ? 'no-picture-ticked' : result.refusal, typed)
}
