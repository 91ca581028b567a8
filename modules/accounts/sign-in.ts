import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { addressGroup } from './address-group'
import { ACCOUNT_POLICY, ADDRESS_POLICY } from './attempt-limits'
import { attemptKey, forgiveAttempts, takeAttempt } from './attempts'
import { EmailAddress } from './email'
import { PASSWORD_CHARS_MAX, verifyPassword } from './password'
import { createSession, findViewerBySession } from './sessions'
import type { Viewer } from './viewer'

export type SignInRefusal = 'wrong-credentials' | { kind: 'too-many'; retryAfterSeconds: number }

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
 * Opens a session for an e-mail address and a password. `address` is the network address the try came from.
 * An unknown account, a disabled one and a wrong password are the same refusal after the same work.
 */
export async function signIn(input: unknown): Promise<Result<{ sessionId: string; viewer: Viewer }, SignInRefusal>> {
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

  const opened = await db.transaction(async (tx) => {
    // The account may have been disabled or its password changed while the hash was computed.
    const [still] = await tx
      .select({ id: users.id })
      .from(users)
      .where(
        sql`${users.id} = ${user.id} and ${users.disabledAt} is null and ${users.passwordHash} = ${user.passwordHash}`,
      )
      .for('share')
    if (!still) return null
    const sessionId = await createSession(tx, user.id, userAgent)
    await forgiveAttempts(tx, accountKey)
    const viewer = await findViewerBySession(sessionId, tx)
    await recordAudit(tx, { actorId: user.id, verb: 'sign-in', object: `user:${user.id}` })
    return viewer && { sessionId, viewer }
  })
  return opened ? accept(opened) : refuse('wrong-credentials')
}
