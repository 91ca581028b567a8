'use server'
import { signInAddress } from '@/app/_auth/client'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { waitInWords } from '@/app/_auth/waiting'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { ForgottenAnswer } from '@/components/newsroom/forgotten-form.island'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { refuse } from '@/lib/result'
import { requestReset } from '@/modules/accounts/request-reset'
import { DOOR_ANSWERS } from '../door'
import { RETRY_AFTER_SECONDS } from '../sentences'

export async function requestResetAction(previous: ForgottenAnswer, form: FormData): Promise<ForgottenAnswer> {
  const email = String(form.get('email') ?? '')
  const refused = (status: number, summary: string, wait: number | null = null): ForgottenAnswer => {
    answerWith(status, wait)
    return { kind: 'refused', summary, email, attempt: (previous?.kind === 'refused' ? previous.attempt : 0) + 1 }
  }
  const foreign = DOOR_ANSWERS['foreign-form']
  if (!(await isFromOurPages())) return refused(foreign.status, foreign.sentence)
  const { address } = await signInAddress()
  const result = await unlessDatabaseDown(() => requestReset({ email, address }), refuse('database-down'))
  if (result.ok) return { kind: 'sent', email }
  const { refusal } = result
  if (refusal === 'malformed') return refused(422, say('Vui lòng nhập đủ địa chỉ thư, ví dụ lan@hadong.example.vn.'))
  if (refusal === 'database-down') {
    return refused(503, DOOR_ANSWERS['database-down'].sentence, RETRY_AFTER_SECONDS)
  }
  const wait = refusal.retryAfterSeconds
  return refused(429, say('Đã xin nhiều lần. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) }), wait)
}
