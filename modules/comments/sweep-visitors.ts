import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { deleteInBatches } from '@/db/delete-in-batches'
import { TIME_ZONE } from '@/lib/time'

const TODAY = sql`(now() at time zone ${TIME_ZONE})::date`

/**
 * Lets go of who agreed with and who reported a comment on every day of Hà Nội that is over. The counts and the reports
 * stay; the names, which without the day's salt lead back to nobody, do not.
 */
export async function sweepVisitors(database: Db): Promise<void> {
  await deleteInBatches(database, 'comment_agreements', sql`day < ${TODAY}`)
  await database.execute(sql`
    update comment_reports set visitor = null
    where visitor is not null and created_at < ${TODAY}::timestamp at time zone ${TIME_ZONE}`)
}
