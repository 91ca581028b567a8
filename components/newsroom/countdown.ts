import { clockTime, longDate } from '@/lib/time'

const MINUTE_MILLISECONDS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 1_440

/** How long something is still ahead: `còn 25 phút`, `còn 3 giờ`, `còn 2 ngày 5 giờ`; minutes are counted as begun. */
export function countdownInWords(then: Date, now: Date): string {
  const minutes = Math.ceil((then.getTime() - now.getTime()) / MINUTE_MILLISECONDS)
  if (minutes <= 0) return 'đã đến giờ'
  if (minutes < HOUR_MINUTES) return `còn ${minutes} phút`
  if (minutes < DAY_MINUTES) {
    const rest = minutes % HOUR_MINUTES
    return `còn ${Math.floor(minutes / HOUR_MINUTES)} giờ${rest === 0 ? '' : ` ${rest} phút`}`
  }
  const hours = Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES)
  return `còn ${Math.floor(minutes / DAY_MINUTES)} ngày${hours === 0 ? '' : ` ${hours} giờ`}`
}

/** `06:30 Thứ ba, 24/11/2026, còn 3 giờ`: hour, weekday and day, and how far away it is. */
export const plannedInWords = (at: Date, now: Date) => `${clockTime(at)} ${longDate(at)}, ${countdownInWords(at, now)}`
