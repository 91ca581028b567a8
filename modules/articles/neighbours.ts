import { and, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { Language } from '@/lib/words/language'
import { isPublishedIn } from './for-readers'

/** How many newer and how many older articles an article's page lists. */
export const NEIGHBOUR_COUNT = 5

/** A place in the order of everything an edition has published. */
export type Place = { publishedAt: Date; id: number; language: Language }

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
    .where(and(isPublishedIn(place.language), ne(articles.id, place.id), side))
    .orderBy(sql`${articles.publishedAt} ${way}`, sql`${articles.id} ${way}`)
    .limit(NEIGHBOUR_COUNT)
  return rows.map((row) => row.id)
}

/** The articles around each of many of one edition, without these themselves. Short walks of one index, in one question. */
export async function listNeighboursOf(tx: Tx, language: Language, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const isNear = isPublishedIn(language)
  const rows = await tx.execute<{ id: number }>(sql`
    select distinct near.id from articles here
    cross join lateral (
      (select articles.id from articles where ${isNear}
        and (articles.published_at, articles.id) > (here.published_at, here.id)
        order by articles.published_at asc nulls first, articles.id asc nulls first limit ${NEIGHBOUR_COUNT})
      union all
      (select articles.id from articles where ${isNear}
        and (articles.published_at, articles.id) < (here.published_at, here.id)
        order by articles.published_at desc nulls last, articles.id desc nulls last limit ${NEIGHBOUR_COUNT})
    ) near
    where here.id = any(${`{${ids.join(',')}}`}::int[])`)
  const isOneOfThem = new Set(ids)
  return rows.map(({ id }) => Number(id)).filter((id) => !isOneOfThem.has(id))
}
