import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { ACCOUNT_POLICY } from './attempt-limits'
import { attemptKey, forgiveAttempts, takeAttempt } from './attempts'
import { countRecoveryCodes } from './recovery-codes'
import { takeSecondFactor } from './second-factor'
import { openSession, type TooMany } from './sign-in'
import { endStep, findStep } from './sign-in-step'
import type { Viewer } from './viewer'

/** `step-over`: ten minutes have passed, or the step was taken in another window. */
export type SecondStepRefusal = 'step-over' | 'wrong-code' | TooMany

const Input = z.object({ stepId: z.string().max(200), code: z.string().max(200) })

/** One account, whatever the address: who comes this far knows the password. */
export const secondFactorKey = (userId: number) => attemptKey('second-factor', String(userId))

/**
 * The second step: six digits or a recovery code. Input `{ stepId, code }`. `recoveryCodesLeft` is there when one of
 * them was used.
 */
export async function finishSignIn(
  input: unknown,
): Promise<Result<{ sessionId: string; viewer: Viewer; recoveryCodesLeft: number | null }, SecondStepRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('wrong-code')
  const { stepId, code } = parsed.data
  const step = await findStep(stepId)
  if (step?.needs !== 'code') return refuse('step-over')
  const { userId, userAgent } = step
  const wait = await takeAttempt(secondFactorKey(userId), ACCOUNT_POLICY)
  if (wait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: wait })
  return db.transaction(async (tx) => {
    const taken = await takeSecondFactor(tx, userId, code)
    if (taken === null) return refuse('wrong-code')
    const opened = (await endStep(tx, stepId)) && (await openSession(tx, userId, userAgent, { secondFactor: taken }))
    if (!opened) return refuse('step-over')
    await forgiveAttempts(tx, secondFactorKey(userId))
    const recoveryCodesLeft = taken === 'recovery' ? await countRecoveryCodes(tx, userId) : null
    return accept({ sessionId: opened.sessionId, viewer: opened.viewer, recoveryCodesLeft })
  })
}
