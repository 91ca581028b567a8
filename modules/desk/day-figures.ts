import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { calendarDayOf, dayKey, startOfDay, TIME_ZONE } from '@/lib/time'

export type DayFigure = { day: string; count: number }

/** The last days of Hà Nội up to the day of `now`, the oldest first: `2026-11-24`. */
export function lastDays(now: Date, count: number): string[] {
  const { year, month, day } = calendarDayOf(now)
  return Array.from({ length: count }, (_, index) => dayKey(startOfDay(year, month, day - count + 1 + index)))
}

/** Monday to Sunday around `now`. */
export function daysOfWeek(now: Date): string[] {
  const { year, month, day } = calendarDayOf(now)
  const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, index) => dayKey(startOfDay(year, month, day - sinceMonday + index)))
}

type Row = { day: string; count: string | number }

/** Days without a row are days with nothing. */
function figures(days: readonly string[], rows: readonly Row[]): DayFigure[] {
  const counts = new Map(rows.map(({ day, count }) => [day, Number(count)]))
  return days.map((day) => ({ day, count: counts.get(day) ?? 0 }))
}

const first = (days: readonly string[]) => days[0] ?? ''
const last = (days: readonly string[]) => days.at(-1) ?? ''

/** Midnight of Hà Nội at the start of a day. */
const midnight = (day: string) => sql`(${day}::date::timestamp at time zone ${TIME_ZONE})`
const dayOf = (column: 'created_at' | 'moderated_at' | 'publish_at') =>
  sql`to_char(${sql.raw(column)} at time zone ${TIME_ZONE}, 'YYYY-MM-DD')`

/** The statements behind the figures, apart so that their plans can be tested. */
export const figureStatements = {
  views: (days: readonly string[]) => sql`
    select day::text, view_count as count from view_days where day between ${first(days)}::date and ${last(days)}::date`,
  comments: (days: readonly string[], column: 'created_at' | 'moderated_at') => sql`
    select ${dayOf(column)} as day, count(*) from comments
    where ${sql.raw(column)} >= ${midnight(first(days))} group by 1`,
  published: (days: readonly string[]) => sql`
    select day, article_count as count from published_days where day between ${first(days)} and ${last(days)}`,
  planned: (days: readonly string[]) => sql`
    select ${dayOf('publish_at')} as day, count(*) from articles
    where status = 'scheduled' and publish_at >= ${midnight(first(days))}
      and publish_at < ${midnight(last(days))} + interval '1 day' group by 1`,
}

/** Reads of each day, as of the last full hour. */
export async function viewsByDay(tx: Tx, days: readonly string[]): Promise<DayFigure[]> {
  return figures(days, await tx.execute<Row>(figureStatements.views(days)))
}

/** How many comments came on each day, and how many were decided. */
export async function commentsByDay(
  tx: Tx,
  days: readonly string[],
): Promise<{ came: DayFigure[]; decided: DayFigure[] }> {
  return {
    came: figures(days, await tx.execute<Row>(figureStatements.comments(days, 'created_at'))),
    decided: figures(days, await tx.execute<Row>(figureStatements.comments(days, 'moderated_at'))),
  }
}

/** How many articles went out on each day, and how many will. */
export async function publicationsByDay(
  tx: Tx,
  days: readonly string[],
): Promise<{ published: DayFigure[]; planned: DayFigure[] }> {
  return {
    published: figures(days, await tx.execute<Row>(figureStatements.published(days))),
    planned: figures(days, await tx.execute<Row>(figureStatements.planned(days))),
  }
}
