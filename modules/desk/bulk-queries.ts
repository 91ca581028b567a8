import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { bulkDeeds } from '@/db/schema/desk'
import { BULK_DEEDS, type BulkDeed, type BulkOutcome } from './bulk-deed'

/** A deed on several articles, for the one who did it. */
export type BulkRecord = { id: number; deed: BulkDeed; outcomes: BulkOutcome[]; createdAt: Date; undoneAt: Date | null }

/** The record of a deed; null when there is none or somebody else did it. */
export async function findBulkDeed(tx: Tx, userId: number, id: number): Promise<BulkRecord | null> {
  const [row] = await tx
    .select()
    .from(bulkDeeds)
    // Deeds on comments stand in the same table.
    .where(and(eq(bulkDeeds.id, id), eq(bulkDeeds.userId, userId), inArray(bulkDeeds.deed, [...BULK_DEEDS])))
  if (!row) return null
  // Only our own verb writes these columns.
  return { ...row, deed: row.deed as BulkDeed, outcomes: row.outcomes as BulkOutcome[] }
}
