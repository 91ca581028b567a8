import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { openSession } from './sign-in'
import { endStep, findStep } from './sign-in-step'
import type { Viewer } from './viewer'

const Input = z.object({ stepId: z.string().max(200) })

/** Goes in without the second step for now, while the grace lasts. Input `{ stepId }`. */
export async function postponeSecondFactor(
  input: unknown,
): Promise<Result<{ sessionId: string; viewer: Viewer }, 'step-over' | 'overdue'>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('step-over')
  const { stepId } = parsed.data
  return db.transaction(async (tx) => {
    const step = await findStep(stepId, tx)
    if (step?.needs !== 'enrolment') return refuse('step-over')
    if (step.postponableUntil === null) return refuse('overdue')
    const details = { secondFactor: 'postponed' }
    const opened = (await endStep(tx, stepId)) && (await openSession(tx, step.userId, step.userAgent, details))
    return opened ? accept({ sessionId: opened.sessionId, viewer: opened.viewer }) : refuse('step-over')
  })
}
