'use server'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import type { ModerationAnswer } from '@/components/newsroom/moderation'
import {
  approveComment,
  type ModerateRefusal,
  REJECTION_REASON_CHARS_MAX,
  rejectComment,
} from '@/modules/comments/moderate'
import { answerStatus, DOOR_ANSWERS, type DoorRefusal, throughDoor } from '../../door'

type Refusal = ModerateRefusal | DoorRefusal
type Words = { status: number; sentence: string; problem?: string }

const ANSWERS: Record<Exclude<Refusal, object>, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao duyệt bình luận của bài này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bình luận này.' },
  'edited-meanwhile': {
    status: 409,
    sentence: 'Một người khác vừa xử lý bình luận này. Vui lòng xem lại trạng thái hiện tại trước khi quyết định.',
  },
}

const answerTo = (refusal: Refusal): Words =>
  typeof refusal === 'string'
    ? ANSWERS[refusal]
    : {
        status: 422,
        sentence: 'Chưa thực hiện được. Vui lòng xem lại lý do bên dưới.',
        problem: `Vui lòng ghi lý do, tối đa ${REJECTION_REASON_CHARS_MAX} ký tự.`,
      }

export async function moderateAction(previous: ModerationAnswer, form: FormData): Promise<ModerationAnswer> {
  const reason = String(form.get('reason') ?? '')
  const isApproval = form.get('viec') === 'duyet'
  const target = { id: Number(form.get('id')), version: Number(form.get('version')) }
  const result = await throughDoor((viewer) =>
    isApproval ? approveComment(viewer, target) : rejectComment(viewer, { ...target, reason }),
  )
  if (result.ok) {
    const back = new URL(returnPath(form.get('ve')), 'http://here.invalid')
    back.searchParams.set('xong', isApproval ? 'duyet' : 'tu-choi')
    redirect(back.pathname + back.search)
  }
  const { status, sentence, problem } = answerTo(result.refusal)
  answerStatus(status)
  const attempt = (previous?.attempt ?? 0) + 1
  return { attempt, commentId: target.id, summary: sentence, problem: problem ?? null, reason }
}
