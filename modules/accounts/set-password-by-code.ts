import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { type AccountCodeKind, findCode, spendCode } from './account-code'
import { addressGroup } from './address-group'
import { ADDRESS_POLICY } from './attempt-limits'
import { attemptKey, takeAttempt } from './attempts'
import { passwordChangedMail } from './mails'
import { hashPassword, type PasswordProblem, passwordProblem } from './password'
import { mustUseSecondFactor } from './permissions'
import { revokeAllSessions } from './sessions'
import type { TooMany } from './sign-in'

const Input = z.object({
  code: z.string().max(200),
  password: z.string().max(2_000),
  address: z.string().min(1).max(100),
})

/** `code-over`: unknown, used, replaced by a newer one or run out. */
export type ByCodeRefusal = 'code-over' | { kind: 'invalid'; problem: PasswordProblem } | TooMany

/**
 * Chooses a password with a code from a mail or from paper; the code is the permission, and is used up. All sessions
 * end. Input `{ code, password, address }`, `address` the network address it came from.
 */
export async function setPasswordByCode(
  input: unknown,
): Promise<Result<{ kind: AccountCodeKind; email: string }, ByCodeRefusal>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('code-over')
  const { code, password, address } = parsed.data
  const wait = await takeAttempt(attemptKey('code', addressGroup(address)), ADDRESS_POLICY)
  if (wait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: wait })
  if (!(await findCode(db, code))) return refuse('code-over')
  const problem = passwordProblem(password)
  if (problem) return refuse({ kind: 'invalid', problem })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const holder = await spendCode(tx, code)
    if (!holder) return refuse('code-over')
    const { userId, kind, email, name, role } = holder
    const isNowDue = kind === 'invitation' && mustUseSecondFactor({ role })
    await tx
      .update(users)
      .set({ passwordHash, passwordChangedAt: sql`now()`, ...(isNowDue && { totpDueAt: sql`now()` }) })
      .where(eq(users.id, userId))
    await revokeAllSessions(tx, userId)
    if (kind === 'reset') await queueMail(tx, { to: email, ...passwordChangedMail(name) })
    const verb = kind === 'invitation' ? 'accept-invitation' : 'reset-password'
    await recordAudit(tx, { actorId: userId, verb, object: `user:${userId}` })
    return accept({ kind, email })
  })
}
