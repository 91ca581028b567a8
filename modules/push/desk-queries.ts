import { and, count, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { outboxPushes, pushFollows, pushRetries, pushSubscriptions } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import { countWaitingPushes } from './waiting'

/** How many browsers are told of a banner in its own words. */
export const countBreakingSubscribers = (tx: Tx): Promise<number> =>
  tx.$count(pushSubscriptions, and(eq(pushSubscriptions.wantsBreaking, true), eq(pushSubscriptions.language, 'vi')))

export type Following = {
  total: number
  breaking: number
  /** That are told of the English edition. */
  english: number
  /** That nothing could be handed over to since the last success. */
  failing: number
  /** Sections in use, and retired ones that still have followers, the most followed first. */
  sections: { id: number; name: string; count: number }[]
}

/** How many browsers hear of what. */
export async function readFollowing(tx: Tx): Promise<Following> {
  const [all] = await tx
    .select({
      total: count(),
      breaking: sql<string>`count(*) filter (where ${pushSubscriptions.wantsBreaking})`,
      english: sql<string>`count(*) filter (where ${pushSubscriptions.language} = 'en')`,
      failing: sql<string>`count(*) filter (where ${pushSubscriptions.failingSince} is not null)`,
    })
    .from(pushSubscriptions)
  const followers = count(pushFollows.subscriptionId)
  const bySection = await tx
    .select({ id: sections.id, name: sections.name, count: followers })
    .from(sections)
    .leftJoin(pushFollows, eq(pushFollows.sectionId, sections.id))
    .groupBy(sections.id)
    .having(or(isNull(sections.retiredAt), gt(followers, 0)))
    .orderBy(desc(followers), sections.position, sections.id)
  return {
    total: all?.total ?? 0,
    breaking: Number(all?.breaking ?? 0),
    english: Number(all?.english ?? 0),
    failing: Number(all?.failing ?? 0),
    sections: bySection,
  }
}

/** A message to readers and what became of it. `words`: the banner, or the article's headline now. */
export type SentMessage = {
  id: number
  kind: (typeof outboxPushes.$inferSelect)['kind']
  articleId: number | null
  words: string
  sectionName: string | null
  createdAt: Date
  endedBy: (typeof outboxPushes.$inferSelect)['endedBy']
  isUnderWay: boolean
  retryCount: number
  sentCount: number
  failedCount: number
  heldCount: number
  goneCount: number
  lastError: string | null
}

/** The newest messages. */
export async function listMessages(tx: Tx, limit: number): Promise<SentMessage[]> {
  return tx
    .select({
      id: outboxPushes.id,
      kind: outboxPushes.kind,
      articleId: outboxPushes.articleId,
      words: sql<string>`coalesce(nullif(${outboxPushes.text}, ''), ${articles.headline}, '')`,
      sectionName: sections.name,
      createdAt: outboxPushes.createdAt,
      endedBy: outboxPushes.endedBy,
      isUnderWay: sql<boolean>`${outboxPushes.nextTryAt} is not null`,
      retryCount:
        sql<number>`(select count(*) from ${pushRetries} where ${pushRetries.messageId} = ${outboxPushes.id})`.mapWith(
          Number,
        ),
      sentCount: outboxPushes.sentCount,
      failedCount: outboxPushes.failedCount,
      heldCount: outboxPushes.heldCount,
      goneCount: outboxPushes.goneCount,
      lastError: outboxPushes.lastError,
    })
    .from(outboxPushes)
    .leftJoin(articles, eq(articles.id, outboxPushes.articleId))
    .leftJoin(sections, eq(sections.id, outboxPushes.sectionId))
    .orderBy(desc(outboxPushes.id))
    .limit(limit)
}

export type PushHealth = { waitingCount: number; oldestWaitingSeconds: number; subscriberCount: number }

/** How telling readers goes. */
export async function readPushHealth(tx: Tx): Promise<PushHealth> {
  return { ...(await countWaitingPushes(tx)), subscriberCount: await tx.$count(pushSubscriptions) }
}
