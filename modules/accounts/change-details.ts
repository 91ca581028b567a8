import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { queueMail } from '@/modules/mail/queue'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import { PersonName } from './change-own-details'
import { EmailAddress } from './email'
import { isAddressTaken } from './hold-addresses'
import { inLanguageOf } from './in-language-of'
import { addressChangedMail } from './mails'
import type { Viewer } from './viewer'

const Input = Target.extend({ name: PersonName, email: EmailAddress })

/** Corrects a colleague's name or address; both addresses are told of a new one. Input `{ userId, name, email }`. */
export async function changeDetails(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, AccountRefusal | 'taken'>> {
  return changeAccount(viewer, input, Input, 'change-details', async (tx, account, { name, email }) => {
    if (await isAddressTaken(tx, email, account.id)) return refuse('taken')
    await tx.update(users).set({ name, email }).where(eq(users.id, account.id))
    const isNewAddress = email !== account.email
    if (isNewAddress) {
      const letter = await inLanguageOf(tx, account.id, () => addressChangedMail(name, email))
      for (const to of [account.email, email]) await queueMail(tx, { to, ...letter })
    }
    return accept({ value: null, details: { name, ...(isNewAddress && { email, formerEmail: account.email }) } })
  })
}
