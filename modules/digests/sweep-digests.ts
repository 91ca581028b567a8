import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestDays, digestIssues, digestRequests } from '@/db/schema/digests'

/** A request nobody confirmed is gone after so many days. */
export const REQUEST_DAYS = 3
const ISSUE_DAYS = 60
const FIGURE_DAYS = 400

/** Forgets requests nobody confirmed, which mornings were served, and the figures of the year before. */
export async function sweepDigests(tx: Tx): Promise<void> {
  const isOlder = (column: unknown, days: number) => sql`${column} < now() - make_interval(days => ${days})`
  await tx.delete(digestRequests).where(isOlder(digestRequests.createdAt, REQUEST_DAYS))
  await tx.delete(digestIssues).where(isOlder(digestIssues.createdAt, ISSUE_DAYS))
  await tx
    .delete(digestDays)
    .where(sql`${digestDays.day} < to_char(now() - make_interval(days => ${FIGURE_DAYS}), 'YYYY-MM-DD')`)
}
