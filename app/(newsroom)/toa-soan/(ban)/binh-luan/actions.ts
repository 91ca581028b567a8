'use server'
import { redirect } from 'next/navigation'
import { isRejectionReason, type ModerationAnswer, rejectionSentence } from '@/components/newsroom/moderation'
import { approveComment, type ModerateRefusal, rejectComment } from '@/modules/comments/moderate'
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
        problem: 'Vui lòng chọn lý do hoặc ghi rõ, tối đa 500 ký tự.',
      }

export async function moderateAction(previous: ModerationAnswer, form: FormData): Promise<ModerationAnswer> {
  const reason = form.get('reason')
  const note = String(form.get('note') ?? '')
  const isApproval = form.get('viec') === 'duyet'
  const input = { id: Number(form.get('id')), version: Number(form.get('version')) }
  const result = await throughDoor((viewer) =>
    isApproval
      ? approveComment(viewer, input)
      : rejectComment(viewer, {
          ...input,
          reason: rejectionSentence(isRejectionReason(reason) ? reason : null, note),
        }),
  )
  if (result.ok) {
    const status = encodeURIComponent(String(form.get('trang-thai') ?? 'pending'))
    redirect(`/toa-soan/binh-luan?trang-thai=${status}&xong=${isApproval ? 'duyet' : 'tu-choi'}`)
  }
  const { status, sentence, problem } = answerTo(result.refusal)
  answerStatus(status)
  const attempt = (previous?.attempt ?? 0) + 1
  return {
    attempt,
    commentId: input.id,
    summary: sentence,
    problem: problem ?? null,
    reason: String(reason ?? ''),
    note,
  }
}
