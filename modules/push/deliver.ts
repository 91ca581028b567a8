import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { outboxPushes } from '@/db/schema/push'
import { readRenewedSeq } from '@/modules/pages/renewal'
import { readMessage } from './message'
import { endPushes } from './queue'
import { BATCH_MAX, listRecipients, reserveNotices } from './recipients'
import { type Sender, sendAll } from './send-all'
import { settle, type Tally } from './settle'

/** How long a message is one worker's. Longer than a batch takes whose service never answers. */
export const HOLD_SECONDS = 120

const NOBODY: Tally = { sent: 0, failed: 0, gone: 0, waiting: 0 }

export const secondsToLive = sql<number>`ceil(extract(epoch from ${outboxPushes.expiresAt} - now()))::int`

/**
 * Tells the next batch of readers of the message that is due; null when none is. Only of what every process shows already:
 * whoever taps comes at once, and must find it. Claimed in a statement of its own and written down after the sending, so a
 * worker that dies in between leaves the batch to the next one: then some are told twice, which their machines show once.
 */
export async function deliverBatch(database: Db, sender: Sender): Promise<Tally | null> {
  const renewedSeq = await readRenewedSeq(database)
  if (renewedSeq === null) return null
  const due = database
    .select({ id: outboxPushes.id })
    .from(outboxPushes)
    .where(and(sql`${outboxPushes.nextTryAt} <= now()`, sql`${outboxPushes.seq} <= ${renewedSeq}`))
    .orderBy(asc(outboxPushes.kind), asc(outboxPushes.nextTryAt), asc(outboxPushes.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [queued] = await database
    .update(outboxPushes)
    .set({ nextTryAt: sql`now() + make_interval(secs => ${HOLD_SECONDS})` })
    .where(eq(outboxPushes.id, sql`(${due})`))
    .returning({ ...getTableColumns(outboxPushes), secondsToLive })
  if (!queued) return null
  const message = queued.secondsToLive > 0 ? await readMessage(database, queued) : null
  if (!message) {
    await endPushes(database, [queued.id], queued.secondsToLive > 0 ? 'withdrawn' : 'expired')
    return NOBODY
  }
  const recipients = await listRecipients(database, queued)
  const ids = recipients.map(({ id }) => id)
  const reserved = await reserveNotices(database, queued.kind, ids)
  const trials = recipients.filter(({ id }) => reserved.has(id)).map((one) => ({ ...one, attempts: 1 }))
  const attempts = await sendAll(queued, message, trials, sender)
  const progress = {
    afterId: ids.at(-1) ?? queued.afterId,
    held: recipients.length - trials.length,
    isLast: recipients.length < BATCH_MAX,
  }
  return database.transaction((tx) => settle(tx, queued, attempts, progress))
}
