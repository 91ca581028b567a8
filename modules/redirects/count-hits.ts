import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { redirects } from '@/db/schema/site'

export type Hits = { count: number; lastAt: Date }

/** Adds what was counted since the last time, in one statement. Rows that are gone meanwhile are passed over. */
export async function countHits(tx: Tx, hits: ReadonlyMap<number, Hits>): Promise<void> {
  if (hits.size === 0) return
  const rows = [...hits].map(
    ([id, { count, lastAt }]) => sql`(${id}::int, ${count}::bigint, ${lastAt.toISOString()}::timestamptz)`,
  )
  await tx.execute(sql`
    update ${redirects} set hit_count = hit_count + counted.hits,
      last_hit_at = greatest(coalesce(last_hit_at, counted.at), counted.at)
    from (values ${sql.join(rows, sql`, `)}) as counted (id, hits, at)
    where ${redirects.id} = counted.id`)
}
