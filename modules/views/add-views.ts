import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { TIME_ZONE } from '@/lib/time'

/**
 * Adds the reads of finished batches to `article_views` and `view_days`, each once. The lock keeps batches out for the moment that
 * the two tables disagree; it also makes a second worker wait and then find nothing to do.
 */
export async function addViews(): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table article_view_hours in share row exclusive mode`)
    await tx.execute(sql`
      with fresh as (
        select hour, article_id, view_count - added_count as added
        from article_view_hours where added_count < view_count
      ), marked as (
        update article_view_hours set added_count = view_count where added_count < view_count
      ), days as (
        insert into view_days (day, view_count)
        select (hour at time zone ${TIME_ZONE})::date, sum(added) from fresh group by 1 order by 1
        on conflict (day) do update set view_count = view_days.view_count + excluded.view_count
      )
      insert into article_views (article_id, view_count)
      select article_id, sum(added) from fresh group by article_id order by article_id
      on conflict (article_id) do update set view_count = article_views.view_count + excluded.view_count`)
  })
}
