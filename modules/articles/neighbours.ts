import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'

/** How many newer and how many older articles an article's page lists. */
export const NEIGHBOUR_COUNT = 5

/** A place in the total order of everything published. */
export type Place = { publishedAt: Date; id: number }

/**
 * The published articles whose pages list the one at `place`: the nearest five on each side, without itself.
 * Two short walks of one index; the `nulls` words repeat the index's own order, without them PostgreSQL would sort.
 */
export async function listNeighbourIds(tx: Tx, place: Place): Promise<number[]> {
  const order = sql`(${articles.publishedAt}, ${articles.id})`
  const here = sql`(${place.publishedAt.toISOString()}::timestamptz, ${place.id}::int)`
  const newer = await nearest(tx, place, sql`${order} > ${here}`, 'asc nulls first')
  const older = await nearest(tx, place, sql`${order} < ${here}`, 'desc nulls last')
  return [...newer, ...older]
}

async function nearest(tx: Tx, place: Place, side: SQL, direction: 'asc nulls first' | 'desc nulls last') {
  const way = sql.raw(direction)
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, sql`'published'`), ne(articles.id, place.id), side))
    .orderBy(sql`${articles.publishedAt} ${way}`, sql`${articles.id} ${way}`)
    .limit(NEIGHBOUR_COUNT)
  return rows.map((row) => row.id)
}

/** The articles around each of many, without these themselves. Short walks of one index, in one question. */
export async function listNeighboursOf(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select distinct near.id from articles here
    cross join lateral (
      (select id from articles where status = 'published'
        and (published_at, id) > (here.published_at, here.id)
        order by published_at asc nulls first, id asc nulls first limit ${NEIGHBOUR_COUNT})
      union all
      (select id from articles where status = 'published'
        and (published_at, id) < (here.published_at, here.id)
        order by published_at desc nulls last, id desc nulls last limit ${NEIGHBOUR_COUNT})
    ) near
    where here.id = any(${`{${ids.join(',')}}`}::int[])`)
  const isOneOfThem = new Set(ids)
  return rows.map(({ id }) => Number(id)).filter((id) => !isOneOfThem.has(id))
}
