import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { ACCOUNT_POLICY } from './attempt-limits'
import { forgiveAttempts, takeAttempt } from './attempts'
import { secondFactorKey } from './finish-sign-in'
import { passwordChangedMail } from './mails'
import { hashPassword, type PasswordProblem, passwordProblem, verifyPassword } from './password'
import { createSession, revokeAllSessions } from './sessions'
import type { TooMany } from './sign-in'
import type { Viewer } from './viewer'

const Input = z.object({
  current: z.string().max(2_000),
  next: z.string().max(2_000),
  userAgent: z.string().default(''),
})

export type ChangePasswordRefusal =
  | 'forbidden'
  | 'wrong-password'
  | { kind: 'invalid'; problem: PasswordProblem }
  | TooMany

/**
 * Gives the viewer a new password. Every session ends, this one too; the id of a fresh one for this browser is
 * returned. Input `{ current, next, userAgent? }`.
 */
export async function changeOwnPassword(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ sessionId: string }, ChangePasswordRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('wrong-password')
  const { current, next, userAgent } = parsed.data
  const problem = passwordProblem(next)
  if (problem) return refuse({ kind: 'invalid', problem })
  const wait = await takeAttempt(secondFactorKey(viewer.id), ACCOUNT_POLICY)
  if (wait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: wait })
  const [user] = await db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, viewer.id))
  if (!(await verifyPassword(user?.passwordHash ?? null, current))) return refuse('wrong-password')
  const passwordHash = await hashPassword(next)
  return db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash, passwordChangedAt: sql`now()` }).where(eq(users.id, viewer.id))
    await revokeAllSessions(tx, viewer.id)
    await forgiveAttempts(tx, secondFactorKey(viewer.id))
    const sessionId = await createSession(tx, viewer.id, userAgent)
    await queueMail(tx, { to: viewer.email, ...passwordChangedMail(viewer.name) })
    await recordAudit(tx, { actorId: viewer.id, verb: 'change-password', object: `user:${viewer.id}` })
    return accept({ sessionId })
  })
}
