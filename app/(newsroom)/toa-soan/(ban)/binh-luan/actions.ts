'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { ModerationAnswer } from '@/components/newsroom/moderation/queued-comment'
import { moderateMany } from '@/modules/comments/moderate-many'
import { undoModeration } from '@/modules/comments/undo-moderation'
import { answerStatus, throughDoor } from '../../door'
import { afterDeed, afterUndo, moderationRequest } from './moderation-request'
import { moderationWords, undoWords } from './sentences'

export async function moderateAction(previous: ModerationAnswer, form: FormData): Promise<ModerationAnswer> {
  const request = moderationRequest(form)
  const result = await throughDoor((viewer) => moderateMany(viewer, request))
  if (result.ok) redirect(afterDeed(form, result.value.recordId))
  const { status, sentence, problems } = moderationWords(result.refusal)
  answerStatus(status)
  const typed = { code: String(form.get('ma') ?? ''), reason: String(form.get('lyDo') ?? '') }
  const commentId = request.targets[0]?.id ?? 0
  return { attempt: (previous?.attempt ?? 0) + 1, commentId, summary: sentence, problems, typed }
}

export async function undoModerationAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const result = await throughDoor((viewer) => undoModeration(viewer, { id: form.get('id') }))
  if (result.ok) {
    const back = result.value.outcomes.find(({ before, undoRefusal }) => before !== null && undoRefusal === null)
    redirect(afterUndo(form, result.value.id, back?.commentId ?? null))
  }
  const { status, sentence } = undoWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
