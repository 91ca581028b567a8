import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { ACCOUNT_POLICY } from './attempt-limits'
import { forgiveAttempts, takeAttempt } from './attempts'
import { secondFactorKey } from './finish-sign-in'
import { verifyPassword } from './password'
import { takeSecondFactor } from './second-factor'
import type { TooMany } from './sign-in'
import { markProven } from './step-up'
import type { Viewer } from './viewer'

const Input = z.object({
  sessionId: z.string().max(200),
  password: z.string().max(2_000).default(''),
  code: z.string().max(200).default(''),
})

export type ProveAgainRefusal = 'forbidden' | 'not-proven' | TooMany

/**
 * Shows once more that it is the viewer who sits at this browser, before a grave deed: by password or, where the
 * second step is set up, by code. Input `{ sessionId, password?, code? }`; counts for ten minutes, in this session.
 */
export async function proveAgain(viewer: Viewer | null, input: unknown): Promise<Result<null, ProveAgainRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('not-proven')
  const { sessionId, password, code } = parsed.data
  const wait = await takeAttempt(secondFactorKey(viewer.id), ACCOUNT_POLICY)
  if (wait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: wait })
  const [user] = await db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, viewer.id))
  const isRightPassword = password !== '' && (await verifyPassword(user?.passwordHash ?? null, password))
  return db.transaction(async (tx) => {
    const isProven = isRightPassword || (code !== '' && (await takeSecondFactor(tx, viewer.id, code)) !== null)
    if (!isProven) return refuse('not-proven')
    await markProven(tx, sessionId, viewer.id)
    await forgiveAttempts(tx, secondFactorKey(viewer.id))
    await recordAudit(tx, { actorId: viewer.id, verb: 'prove-again', object: `user:${viewer.id}` })
    return accept(null)
  })
}
