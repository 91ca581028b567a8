'use server'
import { redirect } from 'next/navigation'
import type { DetailsAnswer } from '@/components/newsroom/details-form.island'
import type { HandCodeAnswer } from '@/components/newsroom/hand-code-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/accounts'
import { accept, type Result } from '@/lib/result'
import { findAccount } from '@/modules/accounts/account-queries'
import { changeDetails } from '@/modules/accounts/change-details'
import { changeRole } from '@/modules/accounts/change-role'
import { disableUser } from '@/modules/accounts/disable-user'
import { dropSecondFactor } from '@/modules/accounts/drop-second-factor'
import { enableUser } from '@/modules/accounts/enable-user'
import { endUserSessions } from '@/modules/accounts/end-user-sessions'
import { sendCode } from '@/modules/accounts/send-code'
import type { Viewer } from '@/modules/accounts/viewer'
import { answerStatus, throughGraveDoor } from '../../../door'
import { DETAILS_SENTENCES } from '../../tai-khoan/details-sentences'
import { accountAnswers } from '../account-sentences'
import { printedCode } from '../printed-code'

type Answer = { attempt: number; summary: string } | null
type Target = { userId: number; role?: unknown; sectionIds?: number[] }
type Deed = (viewer: Viewer, input: unknown) => Promise<Result<null, keyof ReturnType<typeof accountAnswers>>>

const targetOf = (form: FormData) => Number(form.get('userId'))
const pathOf = (userId: number, done: string) => `/toa-soan/nguoi-dung/${userId}?xong=${done}`

/** What all deeds without typed words have in common. */
async function perform(deed: Deed, done: string, previous: Answer, input: Target): Promise<Answer> {
  const result = await throughGraveDoor((viewer) => deed(viewer, input))
  if (result.ok) redirect(pathOf(input.userId, done))
  const { status, sentence } = accountAnswers()[result.refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}

export async function changeRoleAction(previous: Answer, form: FormData): Promise<Answer> {
  const sectionIds = form.getAll('sectionIds').map(Number)
  return perform(changeRole, 'vai', previous, { userId: targetOf(form), role: form.get('role'), sectionIds })
}

export async function disableUserAction(previous: Answer, form: FormData): Promise<Answer> {
  return perform(disableUser, 'khoa', previous, { userId: targetOf(form) })
}

export async function enableUserAction(previous: Answer, form: FormData): Promise<Answer> {
  return perform(enableUser, 'mo', previous, { userId: targetOf(form) })
}

export async function endUserSessionsAction(previous: Answer, form: FormData): Promise<Answer> {
  return perform(endUserSessions, 'phien', previous, { userId: targetOf(form) })
}

export async function dropSecondFactorAction(previous: Answer, form: FormData): Promise<Answer> {
  return perform(dropSecondFactor, 'hai-buoc', previous, { userId: targetOf(form) })
}

export async function changeUserDetailsAction(previous: DetailsAnswer, form: FormData): Promise<DetailsAnswer> {
  const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') }
  const userId = targetOf(form)
  const result = await throughGraveDoor((viewer) => changeDetails(viewer, { userId, ...typed }))
  if (result.ok) redirect(pathOf(userId, 'ten'))
  const { status, sentence } = accountAnswers()[result.refusal]
  answerStatus(status)
  const problems = result.refusal === 'taken' ? { email: DETAILS_SENTENCES.taken } : {}
  const summary = result.refusal === 'malformed' ? `${DETAILS_SENTENCES.name} ${DETAILS_SENTENCES.email}` : sentence
  return { summary, problems, typed, proveAt: null, attempt: (previous?.attempt ?? 0) + 1 }
}

export async function sendCodeAction(previous: HandCodeAnswer, form: FormData): Promise<HandCodeAnswer> {
  const userId = targetOf(form)
  const result = await throughGraveDoor(async (viewer) => {
    const sent = await sendCode(viewer, { userId, way: form.get('way') })
    if (!sent.ok) return sent
    const person = await findAccount(db, userId)
    if (!person) throw new Error(say('tài khoản {userId} vừa nhận mã mà không còn', { userId }))
    return accept({ email: person.email, sheet: printedCode(person, sent.value) })
  })
  if (result.ok) {
    const { email, sheet } = result.value
    return sheet ? { kind: 'printed', sheet } : { kind: 'mailed', email }
  }
  const { status, sentence } = accountAnswers()[result.refusal]
  answerStatus(status)
  return { kind: 'refused', summary: sentence, attempt: (previous?.kind === 'refused' ? previous.attempt : 0) + 1 }
}
