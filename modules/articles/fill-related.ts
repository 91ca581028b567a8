import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { keepRelated } from './keep-related'
import { lockPlacement } from './placement'

const ARTICLES_A_STEP = 20
const NUMBERS_A_STEP = 2_000

/**
 * Finds related reading for the published articles that have none: imported ones, and those older than the table. A short
 * transaction after the other; stopped anywhere and begun again, it does only what is left. Pages show it when they
 * are made anew. How many articles it looked at.
 */
export async function fillRelated(database: Db): Promise<number> {
  let total = 0
  for (let after = 0, last = await lastNumber(database); after < last; after += NUMBERS_A_STEP) {
    const rows = await database.execute<{ id: number }>(sql`
      select id from articles where status = 'published' and language = 'vi' and id > ${after}::int and id <= ${after + NUMBERS_A_STEP}::int
        and not exists (select from related_articles where article_id = articles.id) order by id`)
    for (let first = 0; first < rows.length; first += ARTICLES_A_STEP) {
      await database.transaction(async (tx) => {
        await lockPlacement(tx)
        for (const { id } of rows.slice(first, first + ARTICLES_A_STEP))
          await keepRelated(tx, { id: Number(id), language: 'vi' })
      })
    }
    total += rows.length
  }
  return total
}

async function lastNumber(database: Db): Promise<number> {
  const [row] = await database.execute<{ last: number }>(sql`select coalesce(max(id), 0)::int as last from articles`)
  return row?.last ?? 0
}
