import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { REJECTION_CODES, type RejectionCode } from '@/db/schema/comments'
import { calendarDayOf, startOfDay, TIME_ZONE } from '@/lib/time'

export const TOTALS_MONTHS = 12

/**
 * What became of the comments that came in one month of Hà Nội, as it stands now. Each is counted once: `received` is the
 * sum of published, refused, withdrawn and waiting. Answers of agencies are no readers' comments and are not counted.
 */
export type MonthTotals = {
  /** `2026-11` */
  month: string
  received: number
  published: number
  refused: Record<RejectionCode, number>
  /** Taken back, or erased, by who wrote them; those refused before stay with the refused. */
  withdrawn: number
  waiting: number
  /** Half of those that were judged waited no longer for their last decision; null when none was. */
  medianSeconds: number | null
}

/** The last twelve months up to that of `now`, the oldest first. */
export function totalledMonths(now: Date): string[] {
  const { year, month } = calendarDayOf(now)
  return Array.from({ length: TOTALS_MONTHS }, (_, index) => {
    const first = calendarDayOf(startOfDay(year, month - TOTALS_MONTHS + 1 + index, 1))
    return `${first.year}-${String(first.month).padStart(2, '0')}`
  })
}

/** A refused comment is refused for a reason, also after its writer had it erased. */
const REFUSED_FOR = sql`case
  when status = 'rejected' then coalesce(rejection_code, 'other')
  when status = 'withdrawn' then rejection_code end`

/** The statement behind the figures, apart so that its plan can be tested. Costs what the last year brought, however old the archive. */
export const totalsStatement = (since: Date) => sql`
  select to_char(created_at at time zone ${TIME_ZONE}, 'YYYY-MM') as month,
    count(*) as received,
    count(*) filter (where status = 'approved') as published,
    count(*) filter (where status = 'pending') as waiting,
    count(*) filter (where status = 'withdrawn' and rejection_code is null) as withdrawn,
    ${sql.join(
      REJECTION_CODES.map((code) => sql`count(*) filter (where ${REFUSED_FOR} = ${code}) as ${sql.identifier(code)}`),
      sql`, `,
    )},
    percentile_disc(0.5) within group (order by moderated_at - created_at) filter (where moderated_at is not null)
      as median
  from comments
  where created_at >= ${since.toISOString()}::timestamptz and not is_official
  group by 1`

type Row = Record<'received' | 'published' | 'waiting' | 'withdrawn' | RejectionCode, string> & {
  month: string
  median_seconds: string | null
}

/** Months without a comment are months with nothing. */
export async function readCommentTotals(tx: Tx, now: Date): Promise<MonthTotals[]> {
  const { year, month } = calendarDayOf(now)
  const since = startOfDay(year, month - TOTALS_MONTHS + 1, 1)
  const rows = await tx.execute<Row>(
    sql`select totals.*, extract(epoch from median) as median_seconds from (${totalsStatement(since)}) as totals`,
  )
  const found = new Map([...rows].map((row) => [row.month, row]))
  return totalledMonths(now).map((name) => {
    const row = found.get(name)
    const count = (column: keyof Row) => Number(row?.[column] ?? 0)
    return {
      month: name,
      received: count('received'),
      published: count('published'),
      refused: refusedFor(count),
      withdrawn: count('withdrawn'),
      waiting: count('waiting'),
      medianSeconds: row?.median_seconds == null ? null : Math.round(Number(row.median_seconds)),
    }
  })
}

function refusedFor(count: (code: RejectionCode) => number): Record<RejectionCode, number> {
  return {
    spam: count('spam'),
    insult: count('insult'),
    'personal-data': count('personal-data'),
    'off-topic': count('off-topic'),
    unlawful: count('unlawful'),
    unverified: count('unverified'),
    other: count('other'),
  }
}
