import { say } from '@/lib/english/frame'
import { clockTime, longDate } from '@/lib/time'

const MINUTE_MILLISECONDS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 1_440

/** How long something is still ahead: `còn 25 phút`, `còn 3 giờ`, `còn 2 ngày 5 giờ`; minutes are counted as begun. */
export function countdownInWords(then: Date, now: Date): string {
  const minutes = Math.ceil((then.getTime() - now.getTime()) / MINUTE_MILLISECONDS)
  if (minutes <= 0) return say('đã đến giờ')
  if (minutes < HOUR_MINUTES) return say('còn {minutes} phút', { minutes })
  if (minutes < DAY_MINUTES) {
    const rest = minutes % HOUR_MINUTES
    const hours = Math.floor(minutes / HOUR_MINUTES)
    return rest === 0
      ? say('còn {hours} giờ', { hours })
      : say('còn {hours} giờ {minutes} phút', { hours, minutes: rest })
  }
  const hours = Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES)
  const days = Math.floor(minutes / DAY_MINUTES)
  return hours === 0 ? say('còn {days} ngày', { days }) : say('còn {days} ngày {hours} giờ', { days, hours })
}

/** `06:30 Thứ ba, 24/11/2026, còn 3 giờ`: hour, weekday and day, and how far away it is. */
export const plannedInWords = (at: Date, now: Date) => `${clockTime(at)} ${longDate(at)}, ${countdownInWords(at, now)}`
