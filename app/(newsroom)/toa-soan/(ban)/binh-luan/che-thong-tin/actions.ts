'use server'
import { redirect } from 'next/navigation'
import type { MaskAnswer } from '@/components/newsroom/mask-form.island'
import { maskComment } from '@/modules/comments/mask-comment'
import { answerStatus, throughDoor } from '../../../door'
import { rowId } from '../../../row-id'
import { typedFields } from '../../form-answer'
import { LIST_PATH } from '../queue-address'
import { maskWords } from './sentences'

export async function maskCommentAction(previous: MaskAnswer, form: FormData): Promise<MaskAnswer> {
  const { id, version, others } = typedFields(form, ['id', 'version', 'others'])
  const chosen = form.getAll('piece').map(String)
  const pieces = [...chosen, ...others.split('\n')].filter((piece) => piece.trim() !== '')
  const result = await throughDoor((viewer) => maskComment(viewer, { id, version, pieces }))
  if (result.ok) redirect(`${LIST_PATH}/${rowId(id)}?che=xong#che-thong-tin`)
  const { status, sentence, problem } = maskWords(result.refusal)
  answerStatus(status)
  const attempt = (previous?.attempt ?? 0) + 1
  return { attempt, summary: sentence, problem: problem ?? null, chosen, others }
}
