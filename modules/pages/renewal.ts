import { eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pageInstances } from '@/db/schema/pings'

/** A process that serves readers says so at least this often. */
export const REPORT_SECONDS = 30
/** Silent for longer, it serves nobody any more. */
const SILENT_SECONDS_MAX = 90
const KEPT_DAYS = 1

/** A process says up to which state of the log all its pages are renewed. */
export async function reportRenewal(tx: Tx, instance: string, seq: number): Promise<void> {
  await tx
    .insert(pageInstances)
    .values({ id: instance, seq })
    .onConflictDoUpdate({ target: pageInstances.id, set: { seq, at: sql`now()` } })
}

/** It closes, and nobody need wait for it. */
export async function endReports(tx: Tx, instance: string): Promise<void> {
  await tx.delete(pageInstances).where(eq(pageInstances.id, instance))
}

/** The state of the log that the pages of every living process show; null while none says so. */
export async function readRenewedSeq(tx: Tx): Promise<number | null> {
  const isAlive = sql`${pageInstances.at} > now() - make_interval(secs => ${SILENT_SECONDS_MAX})`
  const [row] = await tx
    .select({ seq: sql<string | null>`min(${pageInstances.seq})` })
    .from(pageInstances)
    .where(isAlive)
  return row?.seq == null ? null : Number(row.seq)
}

/** Forgets processes that ended without a word. */
export async function sweepReports(tx: Tx): Promise<void> {
  await tx.delete(pageInstances).where(lt(pageInstances.at, sql`now() - make_interval(days => ${KEPT_DAYS})`))
}
