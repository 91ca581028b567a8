import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { redirects } from '@/db/schema/site'

export type Hits = { count: number; lastAt: Date }

/** A statement takes 65,535 values, three for each row. */
const ROWS_A_STATEMENT_MAX = 5_000

/**
 * Adds what was counted since the last time, in one statement for five thousand redirects. Rows that are gone meanwhile are
 * passed over. `hits` loses what was added, so that a failure in between counts nothing twice.
 */
export async function countHits(tx: Tx, hits: Map<number, Hits>): Promise<void> {
  while (hits.size > 0) {
    const part = [...hits].slice(0, ROWS_A_STATEMENT_MAX)
    await addHits(tx, part)
    for (const [id] of part) hits.delete(id)
  }
}

async function addHits(tx: Tx, part: readonly [number, Hits][]): Promise<void> {
  const rows = part.map(
    ([id, { count, lastAt }]) => sql`(${id}::int, ${count}::bigint, ${lastAt.toISOString()}::timestamptz)`,
  )
  await tx.execute(sql`
    update ${redirects} set hit_count = hit_count + counted.hits,
      last_hit_at = greatest(coalesce(last_hit_at, counted.at), counted.at)
    from (values ${sql.join(rows, sql`, `)}) as counted (id, hits, at)
    where ${redirects.id} = counted.id`)
}
