import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { MonthTotals } from '@/modules/comments/totals'

const MINUTE_SECONDS = 60
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

/** `11/2026` of `2026-11` */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${Number(number)}/${year}`
}

/** `45 phút`, `3 giờ 20 phút`, `2 ngày 5 giờ`: the two largest parts, rounded to the smaller. */
export function durationInWords(language: Language, seconds: number): string {
  const words = readerWords(language).comments.totals
  const minutes = Math.round(seconds / MINUTE_SECONDS)
  if (minutes < 1) return words.underMinute
  if (minutes < HOUR_MINUTES) return words.minutes(minutes)
  const rest = minutes % HOUR_MINUTES
  if (minutes < DAY_MINUTES) return joined(words.hours(Math.floor(minutes / HOUR_MINUTES)), rest && words.minutes(rest))
  const hours = Math.round(minutes / HOUR_MINUTES)
  return joined(words.days(Math.floor(hours / 24)), hours % 24 && words.hours(hours % 24))
}

const joined = (large: string, small: string | 0) => (small ? `${large} ${small}` : large)

/** How many comments of a month were refused, for whatever reason. */
export const refusedIn = ({ refused }: Pick<MonthTotals, 'refused'>): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0)
