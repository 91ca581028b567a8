import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

const TABLES = ['sections', 'authors', 'tags', 'media', 'articles', 'comments'] as const

/**
 * Moves every identity sequence past the largest id in its table, never back. Rows written with ids of their own
 * do not move it, and the next person who saves would be handed a number that is taken.
 */
export async function advanceIdentities(tx: Tx): Promise<void> {
  for (const table of TABLES) {
    const name = sql.identifier(table)
    const sequence = sql`pg_get_serial_sequence(${table}, 'id')`
    await tx.execute(
      sql`select setval(${sequence}, greatest(max(id), 1), count(*) > 0) from ${name} having coalesce(max(id), 0) >= coalesce(pg_sequence_last_value(${sequence}::regclass), 0)`,
    )
  }
}
