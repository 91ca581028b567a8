import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { type CalendarDay, startOfDay } from '@/lib/time'
import { type Month, monthsAround } from '@/modules/articles/archive-calendar'
import { countByDayInMonth, countByMonth, findNearbyDays, findSpan, listOnDay } from '@/modules/articles/day-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

/** Every month that has articles, newest first, with how many. */
export async function archiveMonths() {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => countByMonth(tx), [])
  cacheLife('max')
  cacheTag(surfaceTag.archive, `seq:${seq}`)
  return value
}

async function readYear(tx: Tx, year: number) {
  const months = await countByMonth(tx, year)
  const span = months.length > 0 ? null : await findSpan(tx)
  return { months, isWithin: months.length > 0 || (span !== null && span.first.year < year && year < span.last.year) }
}

/** The months of one year that have articles, newest first, with how many; whether the archive goes that far. */
export async function archiveYear(year: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readYear(tx, year), { months: [], isWithin: false })
  cacheLife('max')
  cacheTag(surfaceTag.year(startOfDay(year, 1, 1)), `seq:${seq}`)
  return value
}

async function readMonth(tx: Tx, month: Month) {
  const steps = monthsAround(await findSpan(tx), month)
  return { steps, counts: await countByDayInMonth(tx, month.year, month.month) }
}

/** How many articles each day of a month has (days without any are absent), and the months beside it. */
export async function archiveMonth(month: Month) {
  'use cache'
  const empty = { steps: monthsAround(null, month), counts: new Map<number, number>() }
  const { seq, value } = await atSnapshot((tx) => readMonth(tx, month), empty)
  cacheLife('max')
  // Only the last month gains a link: when a first article of a later month appears.
  const ofSteps = value.steps.next ? [] : [surfaceTag.latest]
  cacheTag(surfaceTag.month(startOfDay(month.year, month.month, 1)), ...ofSteps, `seq:${seq}`)
  return value
}

const dayTag = ({ year, month, day }: CalendarDay) => surfaceTag.day(startOfDay(year, month, day))

async function readDay(tx: Tx, day: CalendarDay) {
  const nearby = await findNearbyDays(tx, day)
  const articles = await listOnDay(tx, day)
  const hasCome = startOfDay(day.year, day.month, day.day) <= new Date()
  return { articles, nearby, isWithin: articles.length > 0 || (hasCome && nearby.previous !== null) }
}

/** The articles of a day and the nearest days before and after it that have any. */
export async function archiveDay(day: CalendarDay) {
  'use cache'
  const empty = { articles: [], nearby: { previous: null, next: null }, isWithin: false }
  const { seq, value } = await atSnapshot((tx) => readDay(tx, day), empty)
  const { previous, next } = value.nearby
  cacheLife('max')
  // The links to the days around it change when one of those loses its last article, or when a first later day appears.
  const around = [...(previous ? [dayTag(previous)] : []), next ? dayTag(next) : surfaceTag.latest]
  cacheTag(dayTag(day), ...around, `seq:${seq}`)
  tagPictures(value.articles)
  tagCommentCounts(value.articles)
  return value
}
