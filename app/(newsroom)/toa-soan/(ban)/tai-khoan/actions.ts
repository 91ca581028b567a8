'use server'
import { redirect } from 'next/navigation'
import { signInAddress } from '@/app/_auth/client'
import { keepSession } from '@/app/_auth/session-cookie'
import { isSteppedUp, stepUpPath } from '@/app/_auth/step-up'
import { waitInWords } from '@/app/_auth/waiting'
import type { ChangePasswordAnswer } from '@/components/newsroom/change-password-form.island'
import type { DetailsAnswer } from '@/components/newsroom/details-form.island'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { type Result, refuse } from '@/lib/result'
import { type ChangedDetails, changeOwnDetails, type DetailsRefusal } from '@/modules/accounts/change-own-details'
import { changeOwnPassword } from '@/modules/accounts/change-own-password'
import { EmailAddress } from '@/modules/accounts/email'
import { answerStatus, DOOR_ANSWERS, throughDoor } from '../../door'
import { passwordSentences } from '../../password-sentences'
import { DETAILS_SENTENCES } from './details-sentences'

/** Name and address. Another address is a grave deed: it is where a new password would be sent. */
export async function changeDetailsAction(previous: DetailsAnswer, form: FormData): Promise<DetailsAnswer> {
  const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') }
  const refused = (status: number, summary: string, rest: Partial<NonNullable<DetailsAnswer>> = {}) => {
    answerStatus(status)
    return { summary, problems: {}, typed, proveAt: null, attempt: (previous?.attempt ?? 0) + 1, ...rest }
  }
  const result = await throughDoor(async (viewer): Promise<Result<ChangedDetails, DetailsRefusal | 'step-up'>> => {
    const isNewAddress = EmailAddress.safeParse(typed.email).data !== viewer.email
    if (isNewAddress && !(await isSteppedUp())) return refuse('step-up')
    return changeOwnDetails(viewer, typed)
  })
  if (result.ok) redirect(`/toa-soan/tai-khoan?xong=${result.value.pendingEmail ? 'cho-thu' : 'ten'}`)
  const { refusal } = result
  if (refusal === 'step-up') {
    return refused(403, say('Đổi địa chỉ thư cần xác nhận là bạn.'), { proveAt: stepUpPath('/toa-soan/tai-khoan') })
  }
  if (typeof refusal === 'object') {
    const sentences = Object.entries(refusal.problems).map(([field, problem]) => [
      field,
      DETAILS_SENTENCES[problem === 'taken' ? 'taken' : field === 'name' ? 'name' : 'email'],
    ])
    return refused(422, say('Chưa lưu được. Vui lòng xem lại:'), { problems: Object.fromEntries(sentences) })
  }
  const { status, sentence } = DOOR_ANSWERS[refusal === 'forbidden' ? 'signed-out' : refusal]
  return refused(status, sentence)
}

export async function changePasswordAction(
  previous: ChangePasswordAnswer,
  form: FormData,
): Promise<ChangePasswordAnswer> {
  const refused = (status: number, summary: string, problems: NonNullable<ChangePasswordAnswer>['problems'] = {}) => {
    answerStatus(status)
    return { summary, problems, attempt: (previous?.attempt ?? 0) + 1 }
  }
  const { userAgent } = await signInAddress()
  const given = { current: form.get('current'), next: form.get('next'), userAgent }
  const result = await throughDoor((viewer) => changeOwnPassword(viewer, given))
  if (result.ok) {
    await keepSession(result.value.sessionId)
    redirect('/toa-soan/tai-khoan?xong=mat-khau')
  }
  const { refusal } = result
  const notChanged = say('Mật khẩu chưa đổi. Vui lòng xem lại:')
  if (refusal === 'wrong-password') return refused(422, notChanged, { current: say('Mật khẩu hiện nay chưa đúng.') })
  if (typeof refusal === 'object' && refusal.kind === 'invalid') {
    return refused(422, notChanged, { next: passwordSentences()[refusal.problem] })
  }
  if (typeof refusal === 'object') {
    const wait = refusal.retryAfterSeconds
    const answer = refused(429, say('Đã thử nhiều lần. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) }))
    answerWith(429, wait)
    return answer
  }
  const { status, sentence } = DOOR_ANSWERS[refusal === 'forbidden' ? 'signed-out' : refusal]
  return refused(status, sentence)
}
