import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { type SIGN_IN_NEEDS, signInSteps, users } from '@/db/schema/accounts'
import { hashOf, SESSION_ID } from './sessions'
import type { Role } from './viewer'

export type SignInNeed = (typeof SIGN_IN_NEEDS)[number]

export const STEP_MINUTES = 10
const USER_AGENT_CHARS_MAX = 300

/** Remembers that a browser gave the right password; returns the id for its cookie, which opens nothing else. */
export async function createStep(tx: Tx, userId: number, needs: SignInNeed, userAgent: string): Promise<string> {
  const stepId = randomBytes(32).toString('base64url')
  await tx
    .insert(signInSteps)
    .values({ idHash: hashOf(stepId), userId, needs, userAgent: userAgent.slice(0, USER_AGENT_CHARS_MAX) })
  return stepId
}

export type SignInStep = {
  needs: SignInNeed
  userId: number
  userAgent: string
  email: string
  name: string
  role: Role
  /** Until when the second step may be put off; null when it may not. */
  postponableUntil: Date | null
}

/** Who stands between the two steps; null after ten minutes, or when the account was closed or changed meanwhile. */
export async function findStep(stepId: string, tx: Tx = db): Promise<SignInStep | null> {
  if (!SESSION_ID.test(stepId)) return null
  const [found] = await tx
    .select({
      needs: signInSteps.needs,
      userId: users.id,
      userAgent: signInSteps.userAgent,
      email: users.email,
      name: users.name,
      role: users.role,
      postponableUntil: sql<Date | null>`case when ${users.totpDueAt} > now() then ${users.totpDueAt} end`.mapWith(
        users.totpDueAt,
      ),
    })
    .from(signInSteps)
    .innerJoin(users, eq(users.id, signInSteps.userId))
    .where(
      and(
        eq(signInSteps.idHash, hashOf(stepId)),
        gt(signInSteps.createdAt, sql`now() - make_interval(mins => ${STEP_MINUTES})`),
        isNull(users.disabledAt),
      ),
    )
  return found ?? null
}

/** Ends the step; of two answers at once, one gets true and goes on. */
export async function endStep(tx: Tx, stepId: string): Promise<boolean> {
  const ended = await tx
    .delete(signInSteps)
    .where(eq(signInSteps.idHash, hashOf(stepId)))
    .returning({ userId: signInSteps.userId })
  return ended.length > 0
}
