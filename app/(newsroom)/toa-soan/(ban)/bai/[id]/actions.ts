'use server'
import { redirect } from 'next/navigation'
import type { WithdrawalAnswer } from '@/components/newsroom/withdrawal-form.island'
import { said, say } from '@/lib/english/articles'
import { unreachable } from '@/lib/unreachable'
import type { ArticleRefusal } from '@/modules/articles/refusals'
import { restoreArticle } from '@/modules/articles/restore'
import { WITHDRAWAL_REASON_CHARS_MAX, type WithdrawRefusal, withdrawArticle } from '@/modules/articles/withdraw'
import { answerStatus, type DoorRefusal, throughDoor } from '../../../door'
import { rowId } from '../../../row-id'
import { articleAnswers } from '../refusal-answers'

type Words = { status: number; sentence: string; problem?: string }

const EDITED: Words = said({
  status: 409,
  sentence: 'Bài vừa được người khác lưu. Vui lòng tải lại trang, xem bản mới rồi quyết định.',
})

function wordsFor(refusal: WithdrawRefusal | ArticleRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') return articleAnswers()[refusal]
  switch (refusal.kind) {
    case 'edited-meanwhile':
      return EDITED
    case 'invalid':
      return 'reason' in refusal.problems
        ? {
            status: 422,
            sentence: say('Bài chưa được gỡ.'),
            problem: say('Vui lòng ghi lý do, tối đa {max} ký tự.', { max: WITHDRAWAL_REASON_CHARS_MAX }),
          }
        : { status: 422, sentence: say('Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung nên chưa khôi phục được.') }
    default:
      return unreachable(refusal)
  }
}

const targetOf = (form: FormData) => ({
  id: rowId(String(form.get('id') ?? '')),
  version: rowId(String(form.get('version') ?? '')),
})

export async function withdrawAction(previous: WithdrawalAnswer, form: FormData): Promise<WithdrawalAnswer> {
  const reason = String(form.get('reason') ?? '')
  const result = await throughDoor((viewer) => withdrawArticle(viewer, { ...targetOf(form), reason }))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=go&ban=${result.value.version}`)
  const { status, sentence, problem } = wordsFor(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence, problem: problem ?? null, reason }
}

export async function restoreAction(
  previous: { attempt: number; summary: string } | null,
  form: FormData,
): Promise<{ attempt: number; summary: string } | null> {
  const result = await throughDoor((viewer) => restoreArticle(viewer, targetOf(form)))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=khoi-phuc&ban=${result.value.version}`)
  const { status, sentence } = wordsFor(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
