import { calendarDayOf, startOfDay } from '@/lib/time'

const YEARS_UNTIL_DATED = 2

/** Whether an article is so old that its reader should be told: names, offices and prices may have changed since. */
export function isDated(publishedAt: Date, now: Date): boolean {
  const { year, month, day } = calendarDayOf(publishedAt)
  return now >= startOfDay(year + YEARS_UNTIL_DATED, month, day)
}
