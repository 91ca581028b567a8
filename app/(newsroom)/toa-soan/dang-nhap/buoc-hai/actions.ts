'use server'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { keepSession } from '@/app/_auth/session-cookie'
import { forgetStep, sentStep } from '@/app/_auth/step-cookie'
import { waitInWords } from '@/app/_auth/waiting'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { SecondStepAnswer } from '@/components/newsroom/second-step-form.island'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { refuse } from '@/lib/result'
import { finishSignIn } from '@/modules/accounts/finish-sign-in'
import { RETRY_AFTER_SECONDS, SENTENCES } from '../../sentences'
import { fromTheBeginning } from '../second-step-path'

const sentenceOf = () =>
  ({
    'wrong-code': say(
      'Mã chưa đúng hoặc đã dùng rồi. Vui lòng nhập mã đang hiện trên điện thoại, hoặc một mã dự phòng chưa dùng.',
    ),
    'foreign-form': SENTENCES.foreignForm,
    'database-down': SENTENCES.databaseDownNoText,
  }) as const

/** Six digits or a recovery code; whichever was typed. */
export async function finishSignInAction(previous: SecondStepAnswer, form: FormData): Promise<SecondStepAnswer> {
  const refused = (status: number, summary: string, waitSeconds: number | null = null) => {
    answerWith(status, waitSeconds)
    return { summary, attempt: (previous?.attempt ?? 0) + 1 }
  }
  if (!(await isFromOurPages())) return refused(403, sentenceOf()['foreign-form'])
  const back = returnPath(form.get('ve'))
  const code = String(form.get('ma') || form.get('maDuPhong') || '')
  const stepId = await sentStep()
  const result = await unlessDatabaseDown(() => finishSignIn({ stepId, code }), refuse('database-down'))
  if (result.ok) {
    await keepSession(result.value.sessionId)
    await forgetStep()
    const left = result.value.recoveryCodesLeft
    redirect(left === null ? back : `/toa-soan/tai-khoan/hai-buoc?con=${left}`)
  }
  const { refusal } = result
  if (refusal === 'step-over') redirect(fromTheBeginning(back))
  if (typeof refusal === 'object') {
    const wait = refusal.retryAfterSeconds
    return refused(429, say('Đã thử nhiều mã. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) }), wait)
  }
  return refusal === 'database-down'
    ? refused(503, sentenceOf()[refusal], RETRY_AFTER_SECONDS)
    : refused(422, sentenceOf()[refusal])
}
