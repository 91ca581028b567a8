import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { listCards, NEWEST_FIRST } from '@/modules/articles/for-readers'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { STORYLINE_BOX_COUNT, STORYLINE_NEWEST_COUNT } from '@/modules/articles/storyline-places'

/** A storyline as the page of one of its articles shows it. */
export type StorylineBox = {
  id: number
  slug: string
  title: string
  /** Whether the articles are the newest of all; else those that came just after the one that is read. */
  isNewest: boolean
  articles: ArticleCard[]
}

const number = (value: number) => sql.raw(String(value))

/**
 * The storylines a published article stands in, each with four of its other articles. Which pages a change of these lists
 * renews is said in modules/articles/storyline-places.ts; the two must agree.
 */
export async function listStorylineBoxes(tx: Tx, article: { id: number; publishedAt: Date }): Promise<StorylineBox[]> {
  const here = sql`(${article.publishedAt.toISOString()}::timestamptz, ${article.id}::int)`
  const rows = await tx.execute<{ id: number; slug: string; title: string; newest: number[]; next: number[] }>(sql`
    select storylines.id, slug, title,
      array(select article_id from storyline_articles
        where storyline_id = storylines.id and published_at is not null
        order by published_at desc nulls last, article_id desc nulls last limit ${number(STORYLINE_NEWEST_COUNT)}) as newest,
      array(select article_id from storyline_articles
        where storyline_id = storylines.id and published_at is not null and (published_at, article_id) > ${here}
        order by published_at asc nulls first, article_id asc nulls first limit ${number(STORYLINE_BOX_COUNT)}) as next
    from storyline_articles own join storylines on storylines.id = own.storyline_id and deleted_at is null
    where own.article_id = ${article.id} order by closed_at is not null, storylines.id desc`)
  if (rows.length === 0) return []
  const chosen = rows.map(({ newest, next, ...row }) => {
    const isNewest = newest.includes(article.id)
    const others = newest.filter((id) => id !== article.id).slice(0, STORYLINE_BOX_COUNT)
    return { ...row, isNewest, ids: isNewest ? others : next.toReversed() }
  })
  const ids = [...new Set(chosen.flatMap((one) => one.ids))]
  const cards = ids.length === 0 ? [] : await listCards(tx, inArray(articles.id, ids), NEWEST_FIRST, ids.length)
  return chosen.map(({ ids: own, ...box }) => ({
    ...box,
    articles: own.flatMap((id) => cards.find((card) => card.id === id) ?? []),
  }))
}
