import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { addressGroup } from './address-group'
import { ACCOUNT_POLICY, ADDRESS_POLICY } from './attempt-limits'
import { attemptKey, forgiveAttempts, takeAttempt } from './attempts'
import { EmailAddress } from './email'
import { PASSWORD_CHARS_MAX, verifyPassword } from './password'
import { mustUseSecondFactor } from './permissions'
import { POSTPONE_DAYS } from './second-factor'
import { createSession, findViewerBySession } from './sessions'
import { createStep, type SignInNeed } from './sign-in-step'
import type { Viewer } from './viewer'

export type TooMany = { kind: 'too-many'; retryAfterSeconds: number }
export type SignInRefusal = 'wrong-credentials' | TooMany

/** A session, or what stands between the right password and one. */
export type SignedIn = { needs: null; sessionId: string; viewer: Viewer } | { needs: SignInNeed; stepId: string }

const Input = z.object({
  email: EmailAddress,
  // Half a surrogate more than a person types, in UTF-16 units.
  password: z
    .string()
    .min(1)
    .max(PASSWORD_CHARS_MAX * 4),
  address: z.string().min(1).max(100),
  userAgent: z.string().default(''),
})

/**
 * Opens a session for an e-mail address and a password, or the step before it when a second factor is set up or has
 * to be. `address` is the network address the try came from.
 * An unknown account, a disabled one and a wrong password are the same refusal after the same work.
 */
export async function signIn(input: unknown): Promise<Result<SignedIn, SignInRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('wrong-credentials')
  const { email, password, userAgent } = parsed.data
  const place = addressGroup(parsed.data.address)
  const accountKey = attemptKey('account', email, place)
  const accountWait = await takeAttempt(accountKey, ACCOUNT_POLICY)
  if (accountWait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: accountWait })
  const addressWait = await takeAttempt(attemptKey('address', place), ADDRESS_POLICY)
  if (addressWait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: addressWait })

  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.email, email))
  const isRight = await verifyPassword(user?.passwordHash ?? null, password)
  if (!user || !isRight || user.disabledAt !== null) return refuse('wrong-credentials')

  const opened = await db.transaction(async (tx): Promise<SignedIn | null> => {
    // The account may have been disabled or its password changed while the hash was computed.
    const [still] = await tx
      .select({ id: users.id, role: users.role, totpEnabledAt: users.totpEnabledAt, totpDueAt: users.totpDueAt })
      .from(users)
      .where(
        sql`${users.id} = ${user.id} and ${users.disabledAt} is null and ${users.passwordHash} = ${user.passwordHash}`,
      )
      .for('update')
    if (!still) return null
    await forgiveAttempts(tx, accountKey)
    const needs = still.totpEnabledAt ? 'code' : mustUseSecondFactor(still) ? 'enrolment' : null
    if (needs === null) return openSession(tx, user.id, userAgent)
    if (needs === 'enrolment' && still.totpDueAt === null) await startGrace(tx, user.id)
    return { needs, stepId: await createStep(tx, user.id, needs, userAgent) }
  })
  return opened ? accept(opened) : refuse('wrong-credentials')
}

async function startGrace(tx: Tx, userId: number): Promise<void> {
  const totpDueAt = sql`now() + make_interval(days => ${POSTPONE_DAYS})`
  await tx.update(users).set({ totpDueAt }).where(eq(users.id, userId))
}

/** The last act of every way in: the session, who it belongs to, and the line in the log. */
export async function openSession(
  tx: Tx,
  userId: number,
  userAgent: string,
  details: Record<string, unknown> = {},
): Promise<{ needs: null; sessionId: string; viewer: Viewer } | null> {
  const sessionId = await createSession(tx, userId, userAgent)
  const viewer = await findViewerBySession(sessionId, tx)
  if (!viewer) return null
  await recordAudit(tx, { actorId: userId, verb: 'sign-in', object: `user:${userId}`, details })
  return { needs: null, sessionId, viewer }
}
