'use server'
import { redirect } from 'next/navigation'
import { signInAddress } from '@/app/_auth/client'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { waitInWords } from '@/app/_auth/waiting'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { NewPasswordAnswer } from '@/components/newsroom/new-password-form.island'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { refuse } from '@/lib/result'
import { setPasswordByCode } from '@/modules/accounts/set-password-by-code'
import { readWrittenCode } from '@/modules/accounts/written-code'
import { DOOR_ANSWERS } from '../door'
import { passwordSentences } from '../password-sentences'
import { RETRY_AFTER_SECONDS } from '../sentences'

const CODE_CHARS_MAX = 60

/** The typed code becomes an address; whether it opens anything is said there. */
export async function openCodeAction(form: FormData): Promise<void> {
  const typed = String(form.get('ma') ?? '').slice(0, CODE_CHARS_MAX)
  const code = readWrittenCode(typed).replace(/(.{4})(?=.)/g, '$1-')
  redirect(code === '' ? '/toa-soan/dat-mat-khau' : `/toa-soan/dat-mat-khau/${code}`)
}

export async function setPasswordAction(previous: NewPasswordAnswer, form: FormData): Promise<NewPasswordAnswer> {
  const refused = (status: number, summary: string, problem: string | null = null, wait: number | null = null) => {
    answerWith(status, wait)
    return { summary, problem, attempt: (previous?.attempt ?? 0) + 1 }
  }
  const foreign = DOOR_ANSWERS['foreign-form']
  if (!(await isFromOurPages())) return refused(foreign.status, foreign.sentence)
  const { address } = await signInAddress()
  const input = { code: form.get('ma'), password: form.get('password'), address }
  const result = await unlessDatabaseDown(() => setPasswordByCode(input), refuse('database-down'))
  if (result.ok) redirect('/toa-soan/dang-nhap?tin=mat-khau')
  const { refusal } = result
  if (refusal === 'code-over') {
    return refused(410, say('Mã này đã dùng, đã hết hạn hoặc đã được thay bằng mã mới. Vui lòng xin mã khác.'))
  }
  if (refusal === 'database-down') {
    const { status, sentence } = DOOR_ANSWERS['database-down']
    return refused(status, sentence, null, RETRY_AFTER_SECONDS)
  }
  if (refusal.kind === 'too-many') {
    const wait = refusal.retryAfterSeconds
    return refused(
      429,
      say('Đã thử nhiều lần. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) }),
      null,
      wait,
    )
  }
  return refused(422, say('Mật khẩu chưa dùng được.'), passwordSentences()[refusal.problem])
}
