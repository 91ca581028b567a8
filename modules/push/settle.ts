import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { outboxPushes, pushRetries, pushSubscriptions } from '@/db/schema/push'
import type { QueuedPush } from './message'
import { retryWaitSeconds } from './retry-wait'
import type { Attempt } from './send-all'

const ERROR_CHARS_MAX = 200

/** What became of a batch. `waiting`: to be tried again. */
export type Tally = { sent: number; failed: number; gone: number; waiting: number }

/** How far the first round of a message has come; null when the batch was tried again. */
export type Progress = { afterId: number; held: number; isLast: boolean } | null

/** Writes down what became of a batch, in one transaction with how far its message has come. */
export async function settle(
  tx: Tx,
  { id, secondsToLive }: QueuedPush & { secondsToLive: number },
  attempts: readonly Attempt[],
  progress: Progress,
): Promise<Tally> {
  const taken: number[] = []
  const gone: number[] = []
  const failed: number[] = []
  const later = new Map<number, number[]>()
  let lastError: string | null = null
  for (const { subscriptionId, attempts: count, outcome } of attempts) {
    if (outcome.kind === 'taken') taken.push(subscriptionId)
    else if (outcome.kind === 'gone') gone.push(subscriptionId)
    else {
      lastError = outcome.why.slice(0, ERROR_CHARS_MAX)
      const wait = outcome.kind === 'refused' ? null : retryWaitSeconds(count, outcome.retryAfterSeconds, secondsToLive)
      if (wait === null) failed.push(subscriptionId)
      else later.set(wait, [...(later.get(wait) ?? []), subscriptionId])
    }
  }
  await noteTaken(tx, taken)
  await noteFailed(tx, failed)
  if (gone.length > 0) await tx.delete(pushSubscriptions).where(inArray(pushSubscriptions.id, gone))
  await forgetRetries(tx, id, [...taken, ...failed])
  for (const [wait, ids] of later) await tryLater(tx, id, ids, wait)
  const waiting = [...later.values()].flat().length
  const tally = { sent: taken.length, failed: failed.length, gone: gone.length, waiting }
  await noteOnMessage(tx, id, tally, progress, lastError)
  return tally
}

async function noteTaken(tx: Tx, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const well = { lastSuccessAt: sql`now()`, failureCount: 0, failingSince: null }
  await tx.update(pushSubscriptions).set(well).where(inArray(pushSubscriptions.id, ids))
}

async function noteFailed(tx: Tx, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const ill = {
    failureCount: sql`${pushSubscriptions.failureCount} + 1`,
    failingSince: sql`coalesce(${pushSubscriptions.failingSince}, now())`,
  }
  await tx.update(pushSubscriptions).set(ill).where(inArray(pushSubscriptions.id, ids))
}

async function forgetRetries(tx: Tx, messageId: number, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .delete(pushRetries)
    .where(and(eq(pushRetries.messageId, messageId), inArray(pushRetries.subscriptionId, ids)))
}

/** Who has said "Thôi nhận" meanwhile is not there any more, and is passed over. */
async function tryLater(tx: Tx, messageId: number, ids: number[], waitSeconds: number): Promise<void> {
  const subscriptionIds = sql.param(`{${ids.join()}}`)
  await tx.execute(sql`
    insert into ${pushRetries} (message_id, subscription_id, next_try_at)
    select ${messageId}, id, now() + make_interval(secs => ${waitSeconds}) from ${pushSubscriptions}
    where id = any(${subscriptionIds}::int[]) for key share
    on conflict (message_id, subscription_id) do update set next_try_at = excluded.next_try_at`)
}

async function noteOnMessage(tx: Tx, id: number, tally: Tally, progress: Progress, lastError: string | null) {
  const { nextTryAt } = outboxPushes
  await tx
    .update(outboxPushes)
    .set({
      sentCount: sql`${outboxPushes.sentCount} + ${tally.sent}`,
      failedCount: sql`${outboxPushes.failedCount} + ${tally.failed}`,
      goneCount: sql`${outboxPushes.goneCount} + ${tally.gone}`,
      ...(lastError !== null && { lastError }),
      ...(progress && {
        afterId: progress.afterId,
        heldCount: sql`${outboxPushes.heldCount} + ${progress.held}`,
        // Stopped while the batch was under way, it stays stopped.
        nextTryAt: progress.isLast ? null : sql`case when ${nextTryAt} is not null then now() end`,
      }),
    })
    .where(eq(outboxPushes.id, id))
}
