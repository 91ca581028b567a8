import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { TimeProblems } from './scheduled-time'

/** Farther away is a slip of the hand, 2206 for 2026. */
export const SCHEDULE_DAYS_MAX = 366

/** What the database's clock says against a moment; null when it lies ahead and near enough. */
export async function problemWithTime(tx: Tx, at: Date): Promise<TimeProblems | null> {
  const moment = sql`${at.toISOString()}::timestamptz`
  const [found] = await tx
    .select({
      isAhead: sql<boolean>`${moment} > now()`,
      isNear: sql<boolean>`${moment} < now() + make_interval(days => ${SCHEDULE_DAYS_MAX}::int)`,
    })
    .from(sql`(select 1) as one`)
  if (!found?.isAhead) return { time: 'past' }
  return found.isNear ? null : { day: 'too-far' }
}
