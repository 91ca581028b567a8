import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import { accept, type Result, refuse } from '@/lib/result'
import { nextMorning } from './clock'
import { lockSubscription } from './lock-subscription'
import { dropQueuedMails } from './queued-mails'

type Input = { token: unknown }

/** Sends a reader nothing until they want it again. Input `{ token }`. Done twice it is done once. */
export async function pauseDigest(_viewer: null, { token }: Input): Promise<Result<null, 'not-found'>> {
  return db.transaction(async (tx): Promise<Result<null, 'not-found'>> => {
    const found = await lockSubscription(tx, token)
    if (!found) return refuse('not-found')
    await dropQueuedMails(tx, found.id)
    await tx.update(digestSubscriptions).set({ nextIssueAt: null }).where(eq(digestSubscriptions.id, found.id))
    return accept(null)
  })
}

/** Goes on after a pause, with what is new from now on. Input `{ token }`. */
export async function resumeDigest(
  _viewer: null,
  { token }: Input,
  now = new Date(),
): Promise<Result<null, 'not-found'>> {
  return db.transaction(async (tx): Promise<Result<null, 'not-found'>> => {
    const found = await lockSubscription(tx, token)
    if (!found) return refuse('not-found')
    if (found.nextIssueAt !== null) return accept(null)
    await tx
      .update(digestSubscriptions)
      .set({ nextIssueAt: nextMorning(found.rhythm, now), toldUntil: now })
      .where(eq(digestSubscriptions.id, found.id))
    return accept(null)
  })
}
