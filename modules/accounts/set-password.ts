import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import { hashPassword, type PasswordProblem, passwordProblem } from './password'
import { mayManageUsers } from './permissions'
import { revokeAllSessions } from './sessions'
import type { Viewer } from './viewer'

const Input = Target.extend({ password: z.string().max(2_000) })

/**
 * Gives an account a password, opens it if it was closed, and ends its sessions: the command line's way out when
 * nobody can sign in any more. Input `{ userId, password }`.
 */
export async function setPassword(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, AccountRefusal | { kind: 'invalid'; problem: PasswordProblem }>> {
  if (!mayManageUsers(viewer)) return refuse('forbidden')
  const given = Input.safeParse(input)
  if (!given.success) return refuse('malformed')
  const problem = passwordProblem(given.data.password)
  if (problem) return refuse({ kind: 'invalid', problem })
  const passwordHash = await hashPassword(given.data.password)
  return changeAccount(viewer, input, Input, 'reset-password', async (tx, account) => {
    await tx
      .update(users)
      .set({ passwordHash, passwordChangedAt: sql`now()`, disabledAt: null })
      .where(eq(users.id, account.id))
    await revokeAllSessions(tx, account.id)
    return accept({ value: null })
  })
}
