import { and, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { Language } from '@/lib/words/language'
import { RELATED_COUNT } from './find-related'
import { isPublishedIn, listCards, NEWEST_FIRST } from './for-readers'
import type { ArticleCard } from './reader-article'

/** Articles of one edition that are about the same. `ids` names all that might be shown: whoever shows some waits for news of each. */
export type RelatedReading = { shown: ArticleCard[]; ids: number[] }

/** Some may be withdrawn: others take their places. */
const MET_MAX = 2 * RELATED_COUNT

/**
 * What an article's page leads on to, at most five: first what its own text points to, in the order of the text, then what has
 * most in common with it, whichever of the two came out first.
 */
export async function listRelated(
  tx: Tx,
  { id: articleId, language }: { id: number; language: Language },
  picks: readonly number[],
): Promise<RelatedReading> {
  const met = await tx.execute<{ id: number }>(sql`
    select id from (
      (select related_id as id, score from related_articles where article_id = ${articleId})
      union all
      (select article_id, score from related_articles where related_id = ${articleId}
        order by score desc nulls last, article_id desc nulls last limit ${sql.raw(String(MET_MAX))})
    ) as ends
    group by id order by max(score) desc, id desc limit ${sql.raw(String(MET_MAX))}`)
  const ids = [...new Set([...picks, ...met.map(({ id }) => Number(id))])].filter((id) => id !== articleId)
  if (ids.length === 0) return { shown: [], ids }
  const isOne = and(isPublishedIn(language), inArray(articles.id, ids))
  const cards = new Map((await listCards(tx, isOne, NEWEST_FIRST, ids.length)).map((card) => [card.id, card]))
  return { shown: ids.flatMap((id) => cards.get(id) ?? []).slice(0, RELATED_COUNT), ids }
}
