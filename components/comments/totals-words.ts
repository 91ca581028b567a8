import type { MonthTotals } from '@/modules/comments/totals'

const MINUTE_SECONDS = 60
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

export const inWords = (count: number): string => count.toLocaleString('vi-VN')

/** `11/2026` of `2026-11` */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${Number(number)}/${year}`
}

/** `45 phút`, `3 giờ 20 phút`, `2 ngày 5 giờ`: the two largest parts, rounded to the smaller. */
export function durationInWords(seconds: number): string {
  const minutes = Math.round(seconds / MINUTE_SECONDS)
  if (minutes < 1) return 'dưới 1 phút'
  if (minutes < HOUR_MINUTES) return `${minutes} phút`
  if (minutes < DAY_MINUTES) return joined(Math.floor(minutes / HOUR_MINUTES), 'giờ', minutes % HOUR_MINUTES, 'phút')
  const hours = Math.round(minutes / HOUR_MINUTES)
  return joined(Math.floor(hours / 24), 'ngày', hours % 24, 'giờ')
}

const joined = (large: number, largeName: string, small: number, smallName: string) =>
  `${inWords(large)} ${largeName}${small > 0 ? ` ${small} ${smallName}` : ''}`

/** How many comments of a month were refused, for whatever reason. */
export const refusedIn = ({ refused }: Pick<MonthTotals, 'refused'>): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0)
