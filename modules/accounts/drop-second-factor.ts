import { eq, sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { queueMail } from '@/modules/mail/queue'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import { inLanguageOf } from './in-language-of'
import { secondFactorOffMail } from './mails'
import { removeSecondFactor } from './second-factor'
import { revokeAllSessions } from './sessions'
import type { Viewer } from './viewer'

/**
 * Takes the second step of somebody away who has lost both phone and recovery codes; a role that needs it sets it up
 * again at the next sign-in. Input `{ userId }`. `off`: there is none.
 */
export async function dropSecondFactor(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, AccountRefusal | 'off'>> {
  return changeAccount(viewer, input, Target, 'drop-second-factor', async (tx, account) => {
    if (!account.hasSecondFactor) return refuse('off')
    await removeSecondFactor(tx, account.id)
    await tx.update(users).set({ totpDueAt: sql`now()` }).where(eq(users.id, account.id))
    await revokeAllSessions(tx, account.id)
    const letter = await inLanguageOf(tx, account.id, () => secondFactorOffMail(account.name))
    await queueMail(tx, { to: account.email, ...letter })
    return accept({ value: null })
  })
}
