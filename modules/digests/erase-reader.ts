import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { digestRequests, digestSubscriptions } from '@/db/schema/digests'
import { keyring } from '@/modules/privacy/keyring'
import { mailAddressIndexes } from '@/modules/privacy/mail-address'
import { countDigestDay } from './count-day'
import { dropQueuedMails } from './queued-mails'

/**
 * Erases what is kept of a mail address, for whoever asks and has no mail with a link left: subscription, requests and
 * what waits to be sent. Answers how many rows knew it.
 */
export async function eraseReader(address: string): Promise<number> {
  const indexes = mailAddressIndexes(address, keyring())
  return db.transaction(async (tx) => {
    const known = await tx
      .select({ id: digestSubscriptions.id })
      .from(digestSubscriptions)
      .where(inArray(digestSubscriptions.addressIndex, indexes))
      .for('update')
    for (const { id } of known) await dropQueuedMails(tx, id)
    if (known.length > 0) {
      await tx.delete(digestSubscriptions).where(inArray(digestSubscriptions.addressIndex, indexes))
      await countDigestDay(tx, { stoppedCount: known.length })
    }
    const asked = await tx
      .delete(digestRequests)
      .where(inArray(digestRequests.addressIndex, indexes))
      .returning({ id: digestRequests.id })
    return known.length + asked.length
  })
}
