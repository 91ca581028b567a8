import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { type CalendarDay, startOfDay } from '@/lib/time'
import { countByDayInMonth, countByMonth, findNearbyDays, listOnDay } from '@/modules/articles/day-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'

/** Every month that has articles, newest first, with how many. */
export async function archiveMonths() {
  'use cache'
  const { seq, value } = await atSnapshot(countByMonth, [])
  cacheLife('max')
  cacheTag(surfaceTag.archive, `seq:${seq}`)
  return value
}

/** How many articles each day of a month has; days without any are absent. */
export async function archiveMonth(year: number, month: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => countByDayInMonth(tx, year, month), new Map<number, number>())
  cacheLife('max')
  cacheTag(surfaceTag.month(startOfDay(year, month, 1)), `seq:${seq}`)
  return value
}

const dayTag = ({ year, month, day }: CalendarDay) => surfaceTag.day(startOfDay(year, month, day))

async function readDay(tx: Tx, day: CalendarDay) {
  return { articles: await listOnDay(tx, day), nearby: await findNearbyDays(tx, day) }
}

/** The articles of a day and the nearest days before and after it that have any. */
export async function archiveDay(day: CalendarDay) {
  'use cache'
  const empty = { articles: [], nearby: { previous: null, next: null } }
  const { seq, value } = await atSnapshot((tx) => readDay(tx, day), empty)
  const { previous, next } = value.nearby
  cacheLife('max')
  // The links to the days around it change when one of those loses its last article, or when a first later day appears.
  cacheTag(dayTag(day), ...(previous ? [dayTag(previous)] : []), next ? dayTag(next) : surfaceTag.latest, `seq:${seq}`)
  return value
}
