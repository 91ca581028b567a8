import { and, asc, desc, gt, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { publishedDays } from '@/db/schema/articles'
import { type CalendarDay, startOfDay } from '@/lib/time'
import { listBetween } from './queries'
import type { ArticleCard } from './reader-article'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** `2017-03-14`: how `published_days` names a day; text order is calendar order. */
export const dayKey = ({ year, month, day }: CalendarDay) => `${year}-${twoDigits(month)}-${twoDigits(day)}`

/** The day a key names. Keys come from `dayKey` only. */
export function dayOfKey(key: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = key.split('-').map(Number)
  return { year, month, day }
}

/** More than any newsroom publishes in a day; the page of a day shows them all. */
const DAY_ARTICLES_MAX = 500

/** All articles published on a Hà Nội day, newest first. */
export async function listOnDay(tx: Tx, { year, month, day }: CalendarDay): Promise<ArticleCard[]> {
  return listBetween(tx, startOfDay(year, month, day), startOfDay(year, month, day + 1), DAY_ARTICLES_MAX)
}

const hasArticles = gt(publishedDays.articleCount, 0)

/** The articles of each day of a month that has any, by day of the month. */
export async function countByDayInMonth(tx: Tx, year: number, month: number): Promise<Map<number, number>> {
  const from = dayKey({ year, month, day: 1 })
  const to = dayKey({ year, month, day: 99 })
  const rows = await tx
    .select({ day: publishedDays.day, count: publishedDays.articleCount })
    .from(publishedDays)
    .where(and(gte(publishedDays.day, from), lt(publishedDays.day, to), hasArticles))
  return new Map(rows.map(({ day, count }) => [dayOfKey(day).day, count]))
}

export type MonthCount = { year: number; month: number; count: number }

/** The articles of each month that has any, of one year or of all, newest month first. */
export async function countByMonth(tx: Tx, year?: number): Promise<MonthCount[]> {
  const isInYear = year && and(gte(publishedDays.day, `${year}-`), lt(publishedDays.day, `${year + 1}-`))
  const month = sql<string>`substr(${publishedDays.day}, 1, 7)`
  const rows = await tx
    .select({ month, count: sql<number>`sum(${publishedDays.articleCount})`.mapWith(Number) })
    .from(publishedDays)
    .where(isInYear ? and(isInYear, hasArticles) : hasArticles)
    .groupBy(month)
    .orderBy(desc(month))
  return rows.map((row) => {
    const named = dayOfKey(row.month)
    return { year: named.year, month: named.month, count: row.count }
  })
}

/** The first and the last day that have articles; null while there are none. Two looks at the ends of one index. */
export async function findSpan(tx: Tx): Promise<{ first: CalendarDay; last: CalendarDay } | null> {
  const [ends] = await tx
    .select({
      first: sql<string | null>`min(${publishedDays.day})`,
      last: sql<string | null>`max(${publishedDays.day})`,
    })
    .from(publishedDays)
    .where(hasArticles)
  return ends?.first && ends.last ? { first: dayOfKey(ends.first), last: dayOfKey(ends.last) } : null
}

export type NearbyDays = { previous: CalendarDay | null; next: CalendarDay | null }

/** The nearest days before and after one that have articles. */
export async function findNearbyDays(tx: Tx, day: CalendarDay): Promise<NearbyDays> {
  const key = dayKey(day)
  const earlier = tx
    .select({ day: publishedDays.day })
    .from(publishedDays)
    .where(and(lt(publishedDays.day, key), hasArticles))
    .orderBy(desc(publishedDays.day))
    .limit(1)
  const later = tx
    .select({ day: publishedDays.day })
    .from(publishedDays)
    .where(and(gt(publishedDays.day, key), hasArticles))
    .orderBy(asc(publishedDays.day))
    .limit(1)
  const [previous] = await earlier
  const [next] = await later
  return { previous: previous ? dayOfKey(previous.day) : null, next: next ? dayOfKey(next.day) : null }
}
