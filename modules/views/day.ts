import { calendarDayOf } from '@/lib/time'

/** `2017-03-14`: the Hà Nội day within which a visitor counts once. */
export function viewDay(instant: Date): string {
  const { year, month, day } = calendarDayOf(instant)
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
