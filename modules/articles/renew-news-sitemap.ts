import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { invalidate } from '@/modules/pages/invalidate'
import { NEWS_HOURS } from './sitemap-files'
import { surfaceTag } from './surface-tags'

const HOUR_MILLISECONDS = 3_600_000

/**
 * Renews the news sitemap when an article has become older than it holds. A newsroom that publishes nothing over a holiday
 * would hand out old news otherwise; one that publishes has its file renewed by each deed. After a start it looks back
 * as far as the file could be old.
 */
export function newsSitemapRenewer(): (database: Db, now?: Date) => Promise<void> {
  let lookedAt: Date | null = null
  return async (database, now = new Date()) => {
    const edge = (at: Date) => new Date(at.getTime() - NEWS_HOURS * HOUR_MILLISECONDS)
    const before = edge(lookedAt ?? edge(now))
    if (await hasArticleBetween(database, before, edge(now))) {
      await database.transaction((tx) => invalidate(tx, [surfaceTag.newsSitemap]))
    }
    lookedAt = now
  }
}

/** One step of the index of publication times. */
async function hasArticleBetween(database: Db, from: Date, until: Date): Promise<boolean> {
  const rows = await database.execute(sql`
    select 1 from articles where status = 'published'
      and published_at >= ${from.toISOString()}::timestamptz and published_at < ${until.toISOString()}::timestamptz
    order by published_at desc nulls last, id desc nulls last limit 1`)
  return rows.length > 0
}
