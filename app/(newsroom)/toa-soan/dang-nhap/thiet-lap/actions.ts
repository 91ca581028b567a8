'use server'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { keepSession } from '@/app/_auth/session-cookie'
import { forgetStep, sentStep } from '@/app/_auth/step-cookie'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { SetUpAnswer } from '@/components/newsroom/second-step-set-up.island'
import { say } from '@/lib/english/accounts'
import { refuse } from '@/lib/result'
import { enrolAtSignIn } from '@/modules/accounts/enrol-at-sign-in'
import { postponeSecondFactor } from '@/modules/accounts/postpone-second-factor'
import { findStep } from '@/modules/accounts/sign-in-step'
import { answerStatus, DOOR_ANSWERS } from '../../door'
import { secondStepOffer } from '../../second-step-offer'
import { setUpWrongCode } from '../../sentences'
import { fromTheBeginning } from '../second-step-path'

/** Turns the second step on and goes in; the answer shows the recovery codes. */
export async function enrolAction(previous: SetUpAnswer, form: FormData): Promise<SetUpAnswer> {
  const back = returnPath(form.get('ve'))
  const sealed = String(form.get('biMat') ?? '')
  const stepId = await sentStep()
  const isOurs = await isFromOurPages()
  const result = isOurs
    ? await unlessDatabaseDown(() => enrolAtSignIn({ stepId, sealed, code: form.get('ma') }), refuse('database-down'))
    : refuse('foreign-form')
  if (result.ok) {
    await keepSession(result.value.sessionId)
    await forgetStep()
    return { kind: 'done', recoveryCodes: result.value.recoveryCodes }
  }
  const { refusal } = result
  const step = await unlessDatabaseDown(() => findStep(stepId), null)
  // Too many tries cannot happen here: whoever sets a secret up knows it.
  if (!step || refusal === 'step-over' || typeof refusal === 'object') redirect(fromTheBeginning(back))
  const { status, sentence } =
    refusal === 'wrong-code' ? { status: 422, sentence: setUpWrongCode() } : DOOR_ANSWERS[refusal]
  answerStatus(status)
  const attempt = (previous?.kind === 'refused' ? previous.attempt : 0) + 1
  const offer = await secondStepOffer({ id: step.userId, email: step.email }, sealed)
  return { kind: 'refused', summary: sentence, attempt, offer }
}

type PostponeAnswer = { attempt: number; summary: string } | null

/** Goes in without it for now. */
export async function postponeAction(previous: PostponeAnswer, form: FormData): Promise<PostponeAnswer> {
  const back = returnPath(form.get('ve'))
  const refused = (status: number, summary: string) => {
    answerStatus(status)
    return { attempt: (previous?.attempt ?? 0) + 1, summary }
  }
  if (!(await isFromOurPages())) return refused(403, DOOR_ANSWERS['foreign-form'].sentence)
  const stepId = await sentStep()
  const result = await unlessDatabaseDown(() => postponeSecondFactor({ stepId }), refuse('database-down'))
  if (result.ok) {
    await keepSession(result.value.sessionId)
    await forgetStep()
    redirect(back)
  }
  if (result.refusal === 'step-over') redirect(fromTheBeginning(back))
  if (result.refusal === 'overdue')
    return refused(403, say('Đã hết hạn để sau. Vui lòng bật xác thực hai bước để vào.'))
  return refused(503, DOOR_ANSWERS['database-down'].sentence)
}
