import { type InterfaceLanguage, interfaceLanguage } from './interface-language'

/** Every date a person reads is a Hà Nội date; the server's own zone never matters. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** Vietnam has used UTC+7 without daylight saving since 1975; all dates this product stores are later. */
const UTC_OFFSET_HOURS = 7

const WEEKDAYS: Record<InterfaceLanguage, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

const weekday = (instant: Date) => WEEKDAYS[interfaceLanguage()][shifted(instant).getUTCDay()]

export type CalendarDay = { year: number; month: number; day: number }

const shifted = (instant: Date) => new Date(instant.getTime() + UTC_OFFSET_HOURS * 3_600_000)

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The Hà Nội calendar day an instant falls on. Month is 1–12. */
export function calendarDayOf(instant: Date): CalendarDay {
  const local = shifted(instant)
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
}

/** The day of the week in Hà Nội: 0 is Sunday. */
export const weekdayOf = (instant: Date): number => shifted(instant).getUTCDay()

/** `2017-03-14`: the Hà Nội day an instant falls on, as tables spell it. */
export function dayKey(instant: Date): string {
  return shifted(instant).toISOString().slice(0, 10)
}

/** Midnight in Hà Nội at the start of a day; month is 1–12. Overflowing days and months roll over as in `Date.UTC`. */
export function startOfDay(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day) - UTC_OFFSET_HOURS * 3_600_000)
}

/** An instant from Hà Nội wall-clock parts; null when the parts name no real minute (31/2, 25:00). */
export function instantOf(year: number, month: number, day: number, hour = 0, minute = 0): Date | null {
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute))
  const isReal =
    local.getUTCFullYear() === year &&
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    local.getUTCHours() === hour &&
    local.getUTCMinutes() === minute
  return isReal ? new Date(local.getTime() - UTC_OFFSET_HOURS * 3_600_000) : null
}

/** `10:43` */
export function clockTime(instant: Date): string {
  const local = shifted(instant)
  return `${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`
}

/** `14/3/2017` */
export function shortDate(instant: Date): string {
  const { year, month, day } = calendarDayOf(instant)
  return `${day}/${month}/${year}`
}

/** `Thứ ba, 14/3/2017, 10:43 (GMT+7)`: the form Vietnamese papers print under a headline. */
export function longDateTime(instant: Date): string {
  return `${weekday(instant)}, ${shortDate(instant)}, ${clockTime(instant)} (GMT+7)`
}

/** `Thứ ba, 14/3/2017` */
export function longDate(instant: Date): string {
  return `${weekday(instant)}, ${shortDate(instant)}`
}

/** `10:43 14/03/2017`: the short form of the district portal, in archives and on paper. */
export function portalDateTime(instant: Date): string {
  const { year, month, day } = calendarDayOf(instant)
  return `${clockTime(instant)} ${twoDigits(day)}/${twoDigits(month)}/${year}`
}

/** `2017-03-14T10:43:00+07:00`: what `<time datetime>`, JSON-LD and feeds carry. */
export function isoWithZone(instant: Date): string {
  return `${shifted(instant).toISOString().slice(0, 19)}+07:00`
}

const INTERNET_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const INTERNET_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Tue, 14 Mar 2017 10:43:00 +0700`: the form of mail and RSS (RFC 5322), English whatever the site speaks. */
export function internetDate(instant: Date): string {
  const { year, month, day } = calendarDayOf(instant)
  const shortWeekday = INTERNET_WEEKDAYS[shifted(instant).getUTCDay()]
  const time = shifted(instant).toISOString().slice(11, 19)
  return `${shortWeekday}, ${twoDigits(day)} ${INTERNET_MONTHS[month - 1]} ${year} ${time} +0700`
}
