import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { invalidations } from '@/db/schema/log'
import { outboxPushes, type PUSH_ENDS, pushFollows, pushRetries } from '@/db/schema/push'
import type { Language } from '@/lib/words/language'
import { LIFE_SECONDS } from './notice-limits'

const presentSeq = sql`(select coalesce(max(${invalidations.seq}), 0) from ${invalidations})`

/** An article readers see for the first time. */
export type NewArticle = { articleId: number; sectionId: number; language: Language }

/**
 * Puts a new article on its way to those who follow its section in its edition, in the transaction that publishes it and after its lines
 * in the log. One row, however many follow; none where nobody does.
 */
export async function queueArticlePush(tx: Tx, { articleId, sectionId, language }: NewArticle): Promise<void> {
  await tx.execute(sql`
    insert into ${outboxPushes} (kind, language, section_id, article_id, seq, expires_at)
    select 'section', ${language}, ${sectionId}, ${articleId}, ${presentSeq}, now() + make_interval(secs => ${LIFE_SECONDS.section})
    where exists (select from ${pushFollows} where section_id = ${sectionId} and language = ${language})`)
}

/** A banner of the front page, as readers are told of it. `articleId`: the article it leads to, if it leads to one. */
export type BreakingNews = { title: string; text: string; path: string; articleId: number | null; until: Date | null }

/**
 * Puts breaking news on its way to those who asked for it; news under way before it stops. Where `queueArticlePush` may.
 * A banner is Vietnamese: readers of the English edition are told of the English article it leads to, or of the translation
 * of the one it leads to, when there is one.
 */
export async function queueBreakingPush(tx: Tx, { until, ...news }: BreakingNews): Promise<void> {
  await stopBreakingPushes(tx)
  const life = sql`now() + make_interval(secs => ${LIFE_SECONDS.breaking})`
  const expiresAt = until === null ? life : sql`least(${life}, ${until.toISOString()}::timestamptz)`
  await tx.insert(outboxPushes).values({ kind: 'breaking', ...news, seq: presentSeq, expiresAt })
  if (news.articleId === null) return
  await tx.execute(sql`
    insert into ${outboxPushes} (kind, language, article_id, seq, expires_at)
    select 'breaking', 'en', ${articles.id}, ${presentSeq}, ${expiresAt} from ${articles}
    where (${articles.id} = ${news.articleId} or ${articles.translationOf} = ${news.articleId})
      and ${articles.language} = 'en' and ${articles.status} = 'published' limit 1`)
}

/** Tells readers of the English edition when the translation of breaking news comes while it is news. As `queueArticlePush`. */
export async function queueTranslatedBreaking(tx: Tx, articleId: number, translationOf: number): Promise<void> {
  await tx.execute(sql`
    insert into ${outboxPushes} (kind, language, article_id, seq, expires_at)
    select 'breaking', 'en', ${articleId}, ${presentSeq}, expires_at from ${outboxPushes}
    where kind = 'breaking' and language = 'vi' and article_id = ${translationOf}
      and ended_by is null and expires_at > now() order by id desc limit 1`)
}

/** Stops breaking news that is under way: the banner was taken down, or says something else. */
export async function stopBreakingPushes(tx: Tx): Promise<void> {
  const underWay = await tx
    .select({ id: outboxPushes.id })
    .from(outboxPushes)
    .where(and(eq(outboxPushes.kind, 'breaking'), isNotNull(outboxPushes.nextTryAt)))
  const waiting = await tx
    .selectDistinct({ id: pushRetries.messageId })
    .from(pushRetries)
    .innerJoin(outboxPushes, eq(outboxPushes.id, pushRetries.messageId))
    .where(eq(outboxPushes.kind, 'breaking'))
  await endPushes(
    tx,
    [...underWay, ...waiting].map(({ id }) => id),
    'taken-down',
  )
}

/** Ends messages before everybody has them. */
export async function endPushes(tx: Tx, ids: readonly number[], endedBy: (typeof PUSH_ENDS)[number]): Promise<void> {
  if (ids.length === 0) return
  await tx.delete(pushRetries).where(inArray(pushRetries.messageId, [...ids]))
  await tx
    .update(outboxPushes)
    .set({ nextTryAt: null, endedBy })
    .where(inArray(outboxPushes.id, [...ids]))
}
