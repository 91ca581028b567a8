import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Visit } from './visit-batch'

/**
 * Counts visits in one statement: those of today's visitors that are new, of articles that are published. Safe to
 * repeat, and for several instances at once: the key of the day's table decides, and rows are taken in one order.
 */
export async function countVisits(tx: Tx, visits: readonly Visit[], at = new Date()): Promise<void> {
  if (visits.length === 0) return
  await tx.execute(sql`
    with new_visits as (
      insert into article_visits (day, article_id, visitor)
      select visit.day, visit."articleId", visit.visitor
      from jsonb_to_recordset(${JSON.stringify(visits)}::text::jsonb)
        as visit(day date, "articleId" int, visitor text)
      join articles on articles.id = visit."articleId" and articles.status = 'published'
      order by visit.day, visit."articleId", visit.visitor
      on conflict do nothing
      returning article_id
    )
    insert into article_view_hours (hour, article_id, view_count)
    select date_trunc('hour', ${at.toISOString()}::timestamptz), article_id, count(*)
    from new_visits group by article_id order by article_id
    on conflict (hour, article_id)
      do update set view_count = article_view_hours.view_count + excluded.view_count`)
}
