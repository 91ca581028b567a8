import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText } from '@/lib/vi/text'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { EmailAddress } from './email'
import { addressChangedMail } from './mails'
import type { Viewer } from './viewer'

export const PersonName = plainText({ min: 1, max: 80 })

const Input = z.object({ name: PersonName, email: EmailAddress })

export type DetailsProblem = 'malformed' | 'taken'
export type DetailsRefusal =
  | 'forbidden'
  | { kind: 'invalid'; problems: Partial<Record<'name' | 'email', DetailsProblem>> }

/**
 * Changes the viewer's own name and the address they sign in with. Both the old and the new address are told.
 * Input `{ name, email }`.
 */
export async function changeOwnDetails(viewer: Viewer | null, input: unknown): Promise<Result<null, DetailsRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    const problems = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path[0], 'malformed' as const]))
    return refuse({ kind: 'invalid', problems })
  }
  const { name, email } = parsed.data
  return db.transaction(async (tx) => {
    const [taken] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.email, email), ne(users.id, viewer.id)))
    if (taken) return refuse({ kind: 'invalid', problems: { email: 'taken' } })
    await tx.update(users).set({ name, email }).where(eq(users.id, viewer.id))
    const isNewAddress = email !== viewer.email
    if (isNewAddress) {
      for (const to of [viewer.email, email]) await queueMail(tx, { to, ...addressChangedMail(name, email) })
    }
    const details = { name, ...(isNewAddress && { email, formerEmail: viewer.email }) }
    await recordAudit(tx, { actorId: viewer.id, verb: 'change-details', object: `user:${viewer.id}`, details })
    return accept(null)
  })
}
