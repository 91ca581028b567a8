import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deleteInBatches } from '@/db/delete-in-batches'
import { dayKey } from '@/lib/time'

/** The last batch of a day is written a few seconds after midnight and must still meet the visitors of its day. */
const GRACE_MINUTES = 10
const HOURS_KEPT_DAYS = 31

/**
 * Deletes the visitors and the salt of every day that is over, and the hours that no list looks back to. Without the
 * salt nobody can tell whose the names were, not even from an old backup of the other table.
 */
export async function forgetVisits(now = new Date()): Promise<void> {
  const today = dayKey(new Date(now.getTime() - GRACE_MINUTES * 60_000))
  await db.execute(sql`delete from view_salts where day < ${today}::date`)
  await deleteInBatches(db, 'article_visits', sql`day < ${today}::date`)
  await db.execute(sql`
    delete from article_view_hours
    where hour < ${now.toISOString()}::timestamptz - make_interval(days => ${HOURS_KEPT_DAYS}) and added_count = view_count`)
}
