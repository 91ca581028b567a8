import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { calendarDayOf, startOfDay } from '@/lib/time'
import { monthAt, monthIndex } from '@/modules/articles/archive-calendar'
import { countByMonth } from '@/modules/articles/day-queries'

/** Months of Hà Nội, counted through from January of the year 0, from the first to the last. */
export type Stretch = { first: number; last: number }

/** All months that readers see anything of, and about how many articles each has: what is wrong there costs time, and changes no answer. */
export type Archive = Stretch & { counts: ReadonlyMap<number, number> }

export const lengthOf = ({ first, last }: Stretch): number => last - first + 1

export const monthOf = (date: Date): number => monthIndex(calendarDayOf(date))

export function startOfMonth(index: number): Date {
  const { year, month } = monthAt(index)
  return startOfDay(year, month, 1)
}

/** What `search_places` adds to a month, so that it is no year. */
const MONTHS_FROM = 10_000

/** A stretch as `search_places` spells the place of a text: whole years, and the months on both sides of them. */
export function placesOf({ first, last }: Stretch): number[] {
  const places: number[] = []
  for (let month = first; month <= last; ) {
    const isWholeYear = month % 12 === 0 && month + 11 <= last
    places.push(isWholeYear ? month / 12 : MONTHS_FROM + month)
    month += isWholeYear ? 12 : 1
  }
  return places
}

/** Months do not change their numbers much in this time. */
const COUNTS_KEPT_MILLISECONDS = 60_000
let kept: { counts: ReadonlyMap<number, number>; at: number } | null = null

async function readCounts(tx: Tx): Promise<ReadonlyMap<number, number>> {
  if (kept && performance.now() - kept.at < COUNTS_KEPT_MILLISECONDS) return kept.counts
  const counts = new Map((await countByMonth(tx)).map((row) => [monthIndex(row), row.count]))
  kept = { counts, at: performance.now() }
  return counts
}

/** Null when there is nothing to see. */
export async function readArchive(tx: Tx): Promise<Archive | null> {
  const [row] = await tx.execute<{ oldest: Date | string | null; newest: Date | string | null }>(sql`
    select min(published_at) as oldest, max(published_at) as newest from search_entries where published_at is not null`)
  if (!row?.oldest || !row.newest) return null
  const counts = await readCounts(tx)
  return { first: monthOf(new Date(row.oldest)), last: monthOf(new Date(row.newest)), counts }
}

export function articlesIn({ counts }: Archive, { first, last }: Stretch): number {
  let sum = 0
  for (let month = first; month <= last; month += 1) sum += counts.get(month) ?? 0
  return sum
}

/** The months up to `last`, and from `oldest` on, that have so many articles; one at least. */
export function stretchOf({ counts }: Archive, { first: oldest, last }: Stretch, articleCount: number): Stretch {
  let first = last
  for (let sum = counts.get(first) ?? 0; sum < articleCount && first > oldest; sum += counts.get(first) ?? 0) first -= 1
  return { first, last }
}
