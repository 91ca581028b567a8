import { type CalendarDay, calendarDayOf, instantOf } from '@/lib/time'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** `/luu-tru/2017/03/14`; without a day or a month, the page of the month or the year. */
export function archivePathOf({ year, month, day }: { year: number; month?: number; day?: number }): string {
  const parts = [month, day].filter((part) => part !== undefined)
  return ['/luu-tru', year, ...parts.map(twoDigits)].join('/')
}

/** The day of the archive an instant falls on. */
export const archivePathAt = (instant: Date) => archivePathOf(calendarDayOf(instant))

/** Older than any article a Vietnamese office could have put on a site. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2999

const numberOf = (part: string, digitsMax: number) =>
  /^\d+$/.test(part) && part.length <= digitsMax ? Number(part) : Number.NaN

/** A year of an address; null when it names none we could have articles of. */
export function yearOf(part: string): number | null {
  const year = numberOf(part, 4)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** A month of an address, 1–12, with or without its leading zero. */
export function monthOf(part: string): number | null {
  const month = numberOf(part, 2)
  return month >= 1 && month <= 12 ? month : null
}

/** A day that exists in the calendar (never 31/2), from the parts of an address or of the picker. */
export function dayOf(yearPart: string, monthPart: string, dayPart: string): CalendarDay | null {
  const year = yearOf(yearPart)
  const month = monthOf(monthPart)
  const day = numberOf(dayPart, 2)
  if (year === null || month === null || !Number.isInteger(day)) return null
  return instantOf(year, month, day) ? { year, month, day } : null
}
