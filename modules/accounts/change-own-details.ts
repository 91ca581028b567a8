import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText } from '@/lib/vi/text'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { makeAddressLink } from './address-link'
import { EmailAddress } from './email'
import { isAddressTaken } from './hold-addresses'
import { addressAskedMail, confirmAddressMail } from './mails'
import type { Viewer } from './viewer'

export const PersonName = plainText({ min: 1, max: 80 })

const Input = z.object({ name: PersonName, email: EmailAddress })

export type DetailsProblem = 'malformed' | 'taken'
export type DetailsRefusal =
  | 'forbidden'
  | { kind: 'invalid'; problems: Partial<Record<'name' | 'email', DetailsProblem>> }

/** `pendingEmail`: the address that has to be confirmed from its own mailbox; null when it stays. */
export type ChangedDetails = { pendingEmail: string | null }

/**
 * Changes the viewer's own name at once. Another address waits until the link mailed to it is opened; the present one is
 * told. Input `{ name, email }`.
 */
export async function changeOwnDetails(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<ChangedDetails, DetailsRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    const problems = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path[0], 'malformed' as const]))
    return refuse({ kind: 'invalid', problems })
  }
  const { name, email } = parsed.data
  const isNewAddress = email !== viewer.email
  return db.transaction(async (tx) => {
    if (isNewAddress && (await isAddressTaken(tx, email, viewer.id)))
      return refuse({ kind: 'invalid', problems: { email: 'taken' } })
    await tx.update(users).set({ name }).where(eq(users.id, viewer.id))
    if (isNewAddress) {
      const link = { userId: viewer.id, formerEmail: viewer.email, email }
      const { token, expiresAt } = makeAddressLink(link, new Date())
      await queueMail(tx, { to: email, ...confirmAddressMail(name, token, expiresAt), expiresAt })
      await queueMail(tx, { to: viewer.email, ...addressAskedMail(name, email) })
    }
    const details = { name, ...(isNewAddress && { askedEmail: email }) }
    await recordAudit(tx, { actorId: viewer.id, verb: 'change-details', object: `user:${viewer.id}`, details })
    return accept({ pendingEmail: isNewAddress ? email : null })
  })
}
