import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { isPublishedIn } from '@/modules/articles/for-readers'
import { type SearchQuery, tsqueryOf } from '@/modules/articles/search-query'
import type { Found } from './find'
import { hitsOf, type SearchHit } from './search'

const FOUND_MAX = 50

/**
 * The articles of the English edition that have every word of a question, the newest first, at most fifty. The edition is a
 * selection: its index of times is walked, and each entry looked at, until there are enough.
 */
export async function searchEnglish(tx: Tx, query: SearchQuery): Promise<SearchHit[]> {
  const words = tsqueryOf(query, { isExact: false, isTogether: false })
  const rows = await tx.execute<{ id: number }>(sql`
    select articles.id from ${articles} join search_entries entries on entries.article_id = articles.id
    where ${isPublishedIn('en')} and entries.whole @@ ${words}::tsquery
    order by articles.published_at desc nulls last, articles.id desc nulls last limit ${sql.raw(String(FOUND_MAX))}`)
  const found = rows.map(({ id }): Found => ({ id: Number(id), isExact: false }))
  return hitsOf(tx, found, query)
}
