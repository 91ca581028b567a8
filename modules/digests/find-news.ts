import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { Language } from '@/lib/words/language'
import { listCards, NEWEST_FIRST } from '@/modules/articles/for-readers'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { DigestChoice } from './choice'

/** What a digest tells. `hasMore`: there was more than one mail should hold. */
export type News = { articles: ArticleCard[]; hasMore: boolean }

type Window = { after: Date; until: Date }

/**
 * The newest published articles of an edition in the chosen sections, tags and storylines, published after `after` and up
 * to `until`. Tags and storylines list Vietnamese articles alone.
 * One short walk of an index for each thing chosen, whatever the size of the archive. Newest and not most read: a
 * morning's reads are a few hours old and say more about when an article was put on the front page than what it is worth.
 */
export async function findNews(
  tx: Tx,
  language: Language,
  choice: DigestChoice,
  window: Window,
  limit: number,
): Promise<News> {
  const ids = await findIds(tx, language, choice, window, limit + 1)
  if (ids.length === 0) return { articles: [], hasMore: false }
  const found = await listCards(tx, inArray(articles.id, ids.slice(0, limit)), NEWEST_FIRST, limit)
  return { articles: found, hasMore: ids.length > limit }
}

const listOf = (ids: readonly number[]) => sql`${`{${ids.join(',')}}`}::int[]`

/** Written out for the planner: the indexes are of one edition each. */
const isIn = (language: Language) => sql.raw(`language = '${language}'`)

async function findIds(
  tx: Tx,
  language: Language,
  { sectionIds, tagIds, storylineIds }: DigestChoice,
  { after, until }: Window,
  limit: number,
): Promise<number[]> {
  const isWithin = sql`published_at > ${after.toISOString()}::timestamptz
    and published_at <= ${until.toISOString()}::timestamptz`
  // Written out: the index ends in this order, and a parameter would keep the planner from seeing where it may stop.
  const last = (id: SQL) =>
    sql`order by published_at desc nulls last, ${id} desc nulls last limit ${sql.raw(String(limit))}`
  const walks = [
    sql`select found.* from unnest(${listOf(sectionIds)}) as chosen (id) cross join lateral (
      select articles.id, published_at from articles
      where section_id = chosen.id and status = 'published' and ${isIn(language)}
        and ${isWithin} ${last(sql`articles.id`)}) as found`,
    sql`select found.* from unnest(${listOf(tagIds)}) as chosen (id) cross join lateral (
      select article_id as id, published_at from article_tags
      where tag_id = chosen.id and published_at is not null and ${isWithin} ${last(sql`article_id`)}) as found`,
    sql`select found.* from unnest(${listOf(storylineIds)}) as chosen (id)
      join storylines on storylines.id = chosen.id and storylines.deleted_at is null cross join lateral (
      select article_id as id, published_at from storyline_articles
      where storyline_id = chosen.id and published_at is not null and ${isWithin} ${last(sql`article_id`)}) as found`,
  ].filter((_, place) => [sectionIds, tagIds, storylineIds][place]?.length)
  if (walks.length === 0) return []
  const rows = await tx.execute<{ id: number }>(sql`
    select news.id from (${sql.join(walks, sql` union `)}) as news
    join articles on articles.id = news.id and articles.${isIn(language)}
    order by news.published_at desc, news.id desc limit ${sql.raw(String(limit))}`)
  return rows.map(({ id }) => Number(id))
}
