import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ROLES, users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { type AccountRefusal, changeAccount, isLastAdmin, Target } from './account-change'
import { mustUseSecondFactor } from './permissions'
import { SectionIds, setSections } from './section-rights'
import { revokeAllSessions } from './sessions'
import type { Viewer } from './viewer'

const Input = Target.extend({ role: z.enum(ROLES), sectionIds: SectionIds })

/**
 * Gives a colleague another role, or an editor other sections. Another role ends their sessions, and one that needs
 * the second step wants it at the next sign-in. Input `{ userId, role, sectionIds? }`.
 */
export async function changeRole(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, AccountRefusal | 'last-admin'>> {
  return changeAccount(viewer, input, Input, 'change-role', async (tx, account, { role, sectionIds }) => {
    const isOtherRole = role !== account.role
    if (isOtherRole && (await isLastAdmin(tx, account))) return refuse('last-admin')
    if (isOtherRole) {
      const isNowDue = mustUseSecondFactor({ role }) && !mustUseSecondFactor(account)
      await tx
        .update(users)
        .set({ role, ...(isNowDue && { totpDueAt: sql`now()` }) })
        .where(eq(users.id, account.id))
      await revokeAllSessions(tx, account.id)
    }
    const taken = await setSections(tx, account.id, role, sectionIds)
    return accept({ value: null, details: { from: account.role, role, sectionIds: taken } })
  })
}
