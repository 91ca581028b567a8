import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { invalidations } from '@/db/schema/log'

/** The number of the last change in the log; 0 before the first. One step of an index. */
export async function latestSeq(tx: Tx): Promise<number> {
  const [latest] = await tx.select({ seq: sql<string>`coalesce(max(${invalidations.seq}), 0)` }).from(invalidations)
  return Number(latest?.seq ?? 0)
}
