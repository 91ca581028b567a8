import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { readAddressLink } from './address-link'
import { holdAddresses, isAddressTaken } from './hold-addresses'
import { addressChangedMail } from './mails'
import type { Viewer } from './viewer'

const Input = z.object({ token: z.string() })

/** `link-over`: run out, used, or made up. `other-account`: it was mailed for somebody else. */
export type AddressRefusal = 'forbidden' | 'link-over' | 'other-account' | 'taken'

/** The address a mailed link would give the viewer. Looking changes nothing. */
export function addressOfLink(viewer: Viewer, token: string): Result<{ email: string }, AddressRefusal> {
  const link = readAddressLink(token, new Date())
  if (!link) return refuse('link-over')
  if (link.userId !== viewer.id) return refuse('other-account')
  return link.formerEmail === viewer.email ? accept({ email: link.email }) : refuse('link-over')
}

/**
 * From now on the viewer signs in with the address a link was mailed to. Whoever opens it must be signed in as the
 * person who asked: a mail that went astray gives nobody the account. Both addresses are told. Input `{ token }`.
 */
export async function confirmOwnAddress(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ email: string }, AddressRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('link-over')
  return db.transaction(async (tx) => {
    await holdAddresses(tx)
    const [account] = await tx.select({ email: users.email }).from(users).where(eq(users.id, viewer.id)).for('update')
    if (!account) return refuse('forbidden')
    const link = addressOfLink({ ...viewer, email: account.email }, parsed.data.token)
    if (!link.ok) return link
    const { email } = link.value
    if (await isAddressTaken(tx, email, viewer.id)) return refuse('taken')
    await tx.update(users).set({ email }).where(eq(users.id, viewer.id))
    for (const to of [account.email, email]) await queueMail(tx, { to, ...addressChangedMail(viewer.name, email) })
    const details = { email, formerEmail: account.email }
    await recordAudit(tx, { actorId: viewer.id, verb: 'change-address', object: `user:${viewer.id}`, details })
    return accept({ email })
  })
}
