import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { readCommentTotals } from './totals'

/** A decision that was undone moves neither mark; such changes are found as late as this. */
const FULL_LOOK_MILLISECONDS = 5 * 60_000

/**
 * Renews the page of the monthly figures when they have changed, and not otherwise. Whoever posts or decides pays nothing
 * for it: a process with the role for it looks now and then, first at two ends of indexes, and counts only when something
 * has come or was decided. What it announced last it keeps in memory; after a start it announces once.
 */
export function totalsAnnouncer(): (database: Db, now?: Date) => Promise<void> {
  let marks = ''
  let announced = ''
  let fullLookAt = 0
  return async (database, now = new Date()) => {
    const present = await marksOf(database)
    if (present === marks && now.getTime() - fullLookAt < FULL_LOOK_MILLISECONDS) return
    fullLookAt = now.getTime()
    const totals = JSON.stringify(await readCommentTotals(database, now))
    if (totals !== announced) await database.transaction((tx) => invalidate(tx, [surfaceTag.commentTotals]))
    announced = totals
    marks = present
  }
}

async function marksOf(database: Db): Promise<string> {
  const [row] = await database.execute<{ marks: string }>(sql`
    select concat_ws(' ', (select max(id) from comments), (select max(moderated_at) from comments)) as marks`)
  return row?.marks ?? ''
}
