import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import { accept, type Result, refuse } from '@/lib/result'
import { countDigestDay } from './count-day'
import { linkIdIn } from './link-token'
import { lockSubscription } from './lock-subscription'
import { dropQueuedMails } from './queued-mails'

/**
 * Ends a subscription: address, choices and what still waits are gone, only a figure remains. Input `{ token }`; the link
 * is the proof. Whoever has stopped already is told the same; `not-found` is a link that was never ours.
 */
export async function stopDigest(_viewer: null, { token }: { token: unknown }): Promise<Result<null, 'not-found'>> {
  if (linkIdIn(token) === null) return refuse('not-found')
  await db.transaction(async (tx) => {
    const found = await lockSubscription(tx, token)
    if (!found) return
    await dropQueuedMails(tx, found.id)
    await tx.delete(digestSubscriptions).where(eq(digestSubscriptions.id, found.id))
    await countDigestDay(tx, { stoppedCount: 1 })
  })
  return accept(null)
}
