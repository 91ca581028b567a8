import { setTimeout as wait } from 'node:timers/promises'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { addressGroup } from './address-group'
import { ADDRESS_POLICY, type AttemptPolicy } from './attempt-limits'
import { attemptKey, takeAttempt } from './attempts'
import { EmailAddress } from './email'
import { handCode } from './send-code'
import type { TooMany } from './sign-in'

/** Nobody's mailbox is filled by somebody else: three mails, then one after half an hour, an hour, … */
const MAILBOX_POLICY: AttemptPolicy = {
  freeTries: 3,
  firstWaitSeconds: 1_800,
  waitSecondsMax: 86_400,
  forgetSeconds: 86_400,
}

/** Longer than the work takes, so that the time of the answer does not tell whether there was any. */
const ANSWER_MILLISECONDS = 600

const Input = z.object({ email: EmailAddress, address: z.string().min(1).max(100) })

/**
 * Mails a link for a new password, where there is such an account; the answer and its time are the same where there is
 * none, and also when the mailbox has had enough mails. Input `{ email, address }`.
 */
export async function requestReset(input: unknown): Promise<Result<null, 'malformed' | TooMany>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const { email, address } = parsed.data
  const retryAfterSeconds = await takeAttempt(attemptKey('reset', addressGroup(address)), ADDRESS_POLICY)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  await Promise.all([mailReset(email), wait(ANSWER_MILLISECONDS)])
  return accept(null)
}

async function mailReset(email: string): Promise<void> {
  const isFull = (await takeAttempt(attemptKey('reset-mail', email), MAILBOX_POLICY)) !== null
  if (isFull) return
  await db.transaction(async (tx) => {
    const [user] = await tx
      .select({ id: users.id, email: users.email, name: users.name })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt), ne(users.passwordHash, '')))
    if (!user) return
    await handCode(tx, user, 'reset', 'mail')
    await recordAudit(tx, { actorId: null, verb: 'request-reset', object: `user:${user.id}` })
  })
}
