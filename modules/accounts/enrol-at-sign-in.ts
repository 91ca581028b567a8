import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import type { SecondStepRefusal } from './finish-sign-in'
import { proveOffer, storeSecondFactor } from './second-factor'
import { openSession } from './sign-in'
import { endStep, findStep } from './sign-in-step'
import type { Viewer } from './viewer'

const Input = z.object({ stepId: z.string().max(200), code: z.string().max(200), sealed: z.string().max(500) })

/** Sets the second step up on the way in. Input `{ stepId, sealed, code }`; returns the recovery codes, once. */
export async function enrolAtSignIn(
  input: unknown,
): Promise<Result<{ sessionId: string; viewer: Viewer; recoveryCodes: string[] }, SecondStepRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('wrong-code')
  const { stepId, sealed, code } = parsed.data
  const step = await findStep(stepId)
  if (step?.needs !== 'enrolment') return refuse('step-over')
  const { userId, name, email, userAgent } = step
  const proven = proveOffer(userId, sealed, code)
  if (proven === 'wrong-code') return refuse(proven)
  if (proven === 'stale') return refuse('step-over')
  return db.transaction(async (tx) => {
    // The step first: of two windows one sets the secret that the recovery codes belong to.
    if (!(await endStep(tx, stepId))) return refuse('step-over')
    const recovery = await storeSecondFactor(tx, { id: userId, name, email }, proven)
    const opened = await openSession(tx, userId, userAgent, { secondFactor: 'totp' })
    if (!opened) return refuse('step-over')
    await recordAudit(tx, { actorId: userId, verb: 'turn-on-second-factor', object: `user:${userId}` })
    return accept({ sessionId: opened.sessionId, viewer: opened.viewer, recoveryCodes: recovery })
  })
}
