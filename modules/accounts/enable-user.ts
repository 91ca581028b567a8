import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { accept, type Result } from '@/lib/result'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import type { Viewer } from './viewer'

/** Opens a closed account again, with the password and role it had. Input `{ userId }`. */
export async function enableUser(viewer: Viewer | null, input: unknown): Promise<Result<null, AccountRefusal>> {
  return changeAccount(viewer, input, Target, 'enable-user', async (tx, account) => {
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, account.id))
    return accept({ value: null, details: { role: account.role } })
  })
}
