import { sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { type INVALIDATION_KINDS, invalidations } from '@/db/schema/log'

export type InvalidationKind = (typeof INVALIDATION_KINDS)[number]

/** The channel every page store listens on. The payload is empty: listeners read the log. */
export const INVALIDATION_CHANNEL = 'invalidations'

/**
 * Writes the tags a change makes stale into the log, inside the transaction that makes the change.
 *
 * Sequence numbers are handed out before commit, so two writers could become visible in the opposite order and a
 * reader of the log would step over the later one for ever. The lock is held until the transaction ends: `seq`
 * order is commit order. Call it last in the transaction, and keep what follows short.
 */
export async function invalidate(tx: Tx, tags: readonly string[], kind: InvalidationKind = 'stale'): Promise<void> {
  if (tags.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.invalidationLog})`)
  await tx.insert(invalidations).values([...new Set(tags)].map((tag) => ({ tag, kind })))
  await tx.execute(sql`select pg_notify(${INVALIDATION_CHANNEL}, '')`)
}
