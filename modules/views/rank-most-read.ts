import { sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { mostRead } from '@/db/schema/views'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { FRONT_MOST_READ_COUNT, FRONT_PERIOD_HOURS, MOST_READ_PERIODS } from './most-read-periods'

type Ranked = typeof mostRead.$inferSelect

/** More than any page shows, so that withdrawn articles leave no gap until the next hour. */
const RANKS_KEPT = 60
/** Hundreds of thousands of hours are added up once an hour, away from any reader. */
const STATEMENT_SECONDS_MAX = 60

const HIGHEST_FIRST = sql`window_hours, view_count desc, article_id desc`

async function storedRanks(tx: Tx): Promise<Ranked[]> {
  return tx.select().from(mostRead).orderBy(HIGHEST_FIRST)
}

/** Ranks the articles of one window: its last full hours and the one that has begun. */
async function rank(tx: Tx, windowHours: number, now: Date): Promise<Ranked[]> {
  const rows = await tx.execute<{ id: number; count: string }>(sql`
    select article_id as id, sum(view_count) as count
    from article_view_hours
    where hour >= date_trunc('hour', ${now.toISOString()}::timestamptz) - make_interval(hours => ${windowHours}::int)
      and exists (select from articles where articles.id = article_id and articles.status = 'published'
        and articles.language = 'vi')
    group by article_id order by 2 desc, 1 desc limit ${RANKS_KEPT}`)
  return rows.map(({ id, count }) => ({ windowHours, articleId: id, viewCount: Number(count) }))
}

const frontOrder = (ranks: Ranked[]) =>
  ranks
    .filter(({ windowHours }) => windowHours === FRONT_PERIOD_HOURS)
    .slice(0, FRONT_MOST_READ_COUNT)
    .map(({ articleId }) => articleId)
    .join()

/** The surfaces that two rankings show differently. The front page has the order alone, so counts do not move it. */
export function tagsOfRanking(before: Ranked[], after: Ranked[]): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return frontOrder(before) === frontOrder(after) ? [surfaceTag.mostRead] : [surfaceTag.mostRead, surfaceTag.front]
}

/** Renews the lists of most read articles and tells the pages that show them, if anything changed. */
export async function rankMostRead(now = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', ${`${STATEMENT_SECONDS_MAX}s`}, true)`)
    await tx.execute(sql`lock table most_read in share row exclusive mode`)
    const before = await storedRanks(tx)
    const after: Ranked[] = []
    for (const { hours } of MOST_READ_PERIODS) after.push(...(await rank(tx, hours, now)))
    const tags = tagsOfRanking(before, after)
    if (tags.length === 0) return
    await tx.delete(mostRead)
    if (after.length > 0) await tx.insert(mostRead).values(after)
    await invalidate(tx, tags)
  })
}
