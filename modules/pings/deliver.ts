import { and, eq, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { outboxPings } from '@/db/schema/pings'
import { readRenewedSeq } from '@/modules/pages/renewal'
import { retryWaitSeconds } from './retry-wait'
import type { PingOutcome, PingTarget } from './send-ping'

/** How long a batch is one worker's. Longer than any request takes, so that two never send it at the same time. */
const HOLD_SECONDS = 60
/** A search engine takes ten thousand addresses at once; a hub fetches every feed it is told of. */
export const BATCH_MAX: Record<PingTarget, number> = { 'index-now': 1_000, 'web-sub': 60 }
const ERROR_CHARS_MAX = 200
const KEPT_DAYS = 30

export type Delivery = { outcome: 'sent' | 'failed' | 'abandoned'; count: number }

/**
 * Tells what has waited longest, in one request; null when nothing is due. Only what every process shows its readers
 * already: whoever hears of a change comes at once, and must find it. Claimed in a statement of its own and marked after
 * the answer, so a worker that dies in between leaves it to the next one: at least once, twice only then.
 */
export async function deliverBatch(
  database: Db,
  target: PingTarget,
  send: (paths: readonly string[]) => Promise<PingOutcome>,
): Promise<Delivery | null> {
  const renewedSeq = await readRenewedSeq(database)
  if (renewedSeq === null) return null
  const due = database
    .select({ id: outboxPings.id })
    .from(outboxPings)
    .where(
      and(eq(outboxPings.target, target), sql`${outboxPings.nextTryAt} <= now()`, lte(outboxPings.seq, renewedSeq)),
    )
    .orderBy(outboxPings.nextTryAt, outboxPings.id)
    .limit(BATCH_MAX[target])
    .for('update', { skipLocked: true })
  const claimed = await database
    .update(outboxPings)
    .set({
      attempts: sql`${outboxPings.attempts} + 1`,
      nextTryAt: sql`now() + make_interval(secs => ${HOLD_SECONDS})`,
    })
    .where(inArray(outboxPings.id, due))
    .returning({ id: outboxPings.id, path: outboxPings.path, attempts: outboxPings.attempts })
  if (claimed.length === 0) return null
  const outcome = await send(claimed.map(({ path }) => path).sort())
  const ids = claimed.map(({ id }) => id)
  if (outcome.kind === 'taken') {
    // What changed while it was being told is told once more.
    const nextTryAt = sql`case when ${outboxPings.seq} > ${renewedSeq} then now() end`
    const change = { nextTryAt, attempts: 0, sentAt: sql`now()`, lastError: null }
    await database.update(outboxPings).set(change).where(inArray(outboxPings.id, ids))
    return { outcome: 'sent', count: ids.length }
  }
  const lastError = outcome.why.slice(0, ERROR_CHARS_MAX)
  const waits = claimed.map(({ id, attempts }) => ({
    id,
    wait: outcome.kind === 'refused' ? null : retryWaitSeconds(attempts, outcome.retryAfterSeconds),
  }))
  const givenUp = waits.filter(({ wait }) => wait === null).map(({ id }) => id)
  await later(database, givenUp, null, lastError)
  for (const wait of new Set(waits.flatMap(({ wait }) => wait ?? []))) {
    const alike = waits.filter((one) => one.wait === wait).map(({ id }) => id)
    await later(database, alike, wait, lastError)
  }
  return { outcome: givenUp.length === ids.length ? 'abandoned' : 'failed', count: ids.length }
}

async function later(database: Db, ids: number[], wait: number | null, lastError: string): Promise<void> {
  if (ids.length === 0) return
  const nextTryAt = wait === null ? null : sql`now() + make_interval(secs => ${wait})`
  await database.update(outboxPings).set({ nextTryAt, lastError }).where(inArray(outboxPings.id, ids))
}

/** Drops what waits for somebody who is not to be told any more. */
export async function dropWaiting(tx: Tx, target: PingTarget): Promise<void> {
  await tx.delete(outboxPings).where(and(eq(outboxPings.target, target), isNotNull(outboxPings.nextTryAt)))
}

/** What still waits, for the metrics and the desk. */
export async function countWaitingPings(tx: Tx): Promise<{ waitingCount: number; oldestWaitingSeconds: number }> {
  const [row] = await tx
    .select({
      waitingCount: sql<string>`count(*)`,
      oldest: sql<string>`coalesce(extract(epoch from now() - min(${outboxPings.createdAt})), 0)`,
    })
    .from(outboxPings)
    .where(isNotNull(outboxPings.nextTryAt))
  return { waitingCount: Number(row?.waitingCount ?? 0), oldestWaitingSeconds: Number(row?.oldest ?? 0) }
}

/** Forgets what was told or given up a month ago. */
export async function sweepPings(tx: Tx): Promise<void> {
  const isOld = lt(outboxPings.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`)
  await tx.delete(outboxPings).where(and(isOld, sql`${outboxPings.nextTryAt} is null`))
}
