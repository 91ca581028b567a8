import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { TIME_ZONE } from '@/lib/time'

/** Short statements: none may hold a lock for long, or meet the time limit. */
const ROWS_A_STATEMENT = 20_000

const TODAY = sql`(now() at time zone ${TIME_ZONE})::date`

/**
 * Lets go of who agreed with and who reported a comment on every day of Hà Nội that is over. The counts and the reports
 * stay; the names, which without the day's salt lead back to nobody, do not.
 */
export async function sweepVisitors(database: Db): Promise<void> {
  for (;;) {
    const { count } = await database.execute(sql`
      delete from comment_agreements where ctid = any (array(
        select ctid from comment_agreements where day < ${TODAY} limit ${ROWS_A_STATEMENT}))`)
    if (count < ROWS_A_STATEMENT) break
  }
  await database.execute(sql`
    update comment_reports set visitor = null
    where visitor is not null and created_at < ${TODAY}::timestamp at time zone ${TIME_ZONE}`)
}
