import { eq, sql } from 'drizzle-orm'
import { accountCodes, users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { type AccountRefusal, changeAccount, isLastAdmin, Target } from './account-change'
import { revokeAllSessions } from './sessions'
import type { Viewer } from './viewer'

/** Closes an account at once: its sessions end, it cannot sign in. What it wrote stays. Input `{ userId }`. */
export async function disableUser(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, AccountRefusal | 'last-admin'>> {
  return changeAccount(viewer, input, Target, 'disable-user', async (tx, account) => {
    if (await isLastAdmin(tx, account)) return refuse('last-admin')
    await tx
      .update(users)
      .set({ disabledAt: sql`coalesce(${users.disabledAt}, now())` })
      .where(eq(users.id, account.id))
    await tx.delete(accountCodes).where(eq(accountCodes.userId, account.id))
    await revokeAllSessions(tx, account.id)
    return accept({ value: null, details: { role: account.role } })
  })
}
