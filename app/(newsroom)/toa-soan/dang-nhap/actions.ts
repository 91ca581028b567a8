'use server'
import { redirect } from 'next/navigation'
import { signInAddress } from '@/app/_auth/client'
import { returnPath } from '@/app/_auth/return-path'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { keepSession } from '@/app/_auth/session-cookie'
import { keepStep } from '@/app/_auth/step-cookie'
import { waitInWords } from '@/app/_auth/waiting'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { SignInAnswer } from '@/components/newsroom/sign-in-form.island'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { type SignInRefusal, signIn } from '@/modules/accounts/sign-in'
import { RETRY_AFTER_SECONDS, SENTENCES } from '../sentences'
import { secondStepPath } from './second-step-path'

type Refusal = SignInRefusal | 'foreign-form' | 'database-down'

/** The same words for an unknown account, a disabled one and a wrong password. */
function refusalAnswer(refusal: Refusal): { status: number; sentence: string; waitSeconds: number | null } {
  if (typeof refusal === 'object') {
    const wait = refusal.retryAfterSeconds
    const sentence = say('Đã thử đăng nhập nhiều lần. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) })
    return { status: 429, sentence, waitSeconds: wait }
  }
  const answers: Record<Exclude<Refusal, object>, { status: number; sentence: string; waitSeconds: number | null }> = {
    'wrong-credentials': {
      status: 422,
      sentence: say('Thư điện tử hoặc mật khẩu chưa đúng. Vui lòng kiểm tra rồi thử lại.'),
      waitSeconds: null,
    },
    'foreign-form': { status: 403, sentence: SENTENCES.foreignForm, waitSeconds: null },
    'database-down': {
      status: 503,
      sentence: say('Chưa đăng nhập được vì cơ sở dữ liệu đang tạm gián đoạn. Vui lòng thử lại sau ít phút.'),
      waitSeconds: RETRY_AFTER_SECONDS,
    },
  }
  return answers[refusal]
}

export async function signInAction(previous: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const email = String(form.get('email') ?? '')
  const refused = (refusal: Refusal) => {
    const { status, sentence, waitSeconds } = refusalAnswer(refusal)
    answerWith(status, waitSeconds)
    return { summary: sentence, email, attempt: (previous?.attempt ?? 0) + 1 }
  }
  if (!(await isFromOurPages())) return refused('foreign-form')
  const input = { email, password: form.get('password'), ...(await signInAddress()) }
  const result = await unlessDatabaseDown(() => signIn(input), 'database-down' as const)
  if (result === 'database-down') return refused(result)
  if (!result.ok) return refused(result.refusal)
  const back = returnPath(form.get('ve'))
  if (result.value.needs !== null) {
    await keepStep(result.value.stepId)
    redirect(secondStepPath(result.value.needs, back))
  }
  await keepSession(result.value.sessionId)
  redirect(back)
}
