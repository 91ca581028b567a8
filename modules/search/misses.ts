import { desc, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { searchMisses } from '@/db/schema/search'
import { type SearchQuery, termsIn } from '@/modules/articles/search-query'

export const MISSES_KEPT_DAYS = 90
/** More different questions a day than this are a program's. */
export const MISSES_A_DAY_MAX = 1_000
/** A question of one person may be about that person: what was asked once is counted and never shown. */
export const SHOWN_FROM_COUNT = 2
const WORDS_CHARS_MAX = 60
/** Telephone numbers, identity cards, accounts, mail, addresses of pages: nothing that may belong to somebody. */
const PRIVATE = /\d{6}|\d(?:[ .-]?\d){7}|@|:\/\/|www\./i

const wordsOf = (query: SearchQuery) =>
  termsIn(query)
    .map(({ key }) => key)
    .join(' ')

const isPrivate = (text: string) => PRIVATE.test(text)

/** Counts a question that found nothing: what was asked and on which day, not by whom. */
export async function recordMiss(tx: Tx, text: string, query: SearchQuery): Promise<void> {
  const words = wordsOf(query)
  if (words.length > WORDS_CHARS_MAX || text.length > WORDS_CHARS_MAX * 2 || isPrivate(text)) return
  const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`
  await tx.execute(sql`
    insert into search_misses (day, words, typed)
    select ${today}, ${words}::text, ${text}::text
    where (select count(*) from search_misses where day = ${today}) < ${MISSES_A_DAY_MAX}
      or exists (select from search_misses where day = ${today} and words = ${words})
    on conflict (day, words) do update set count = search_misses.count + 1`)
}

export type Miss = { typed: string; count: number }
export type Misses = { shown: Miss[]; onceCount: number }

/** What readers looked for in vain in the last days, the most asked first; what was asked once is only counted. */
export async function listMisses(tx: Tx, days: number, limit: number): Promise<Misses> {
  const since = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date - ${days}::int`
  const total = sql<number>`sum(${searchMisses.count})`.mapWith(Number)
  const shown = await tx
    .select({ typed: sql<string>`min(${searchMisses.typed})`, count: total })
    .from(searchMisses)
    .where(gte(searchMisses.day, since))
    .groupBy(searchMisses.words)
    .having(sql`${total} >= ${SHOWN_FROM_COUNT}`)
    .orderBy(desc(total), searchMisses.words)
    .limit(limit)
  const [once] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from search_misses where day >= ${since} group by words having sum(count) < ${SHOWN_FROM_COUNT}) as single`)
  return { shown, onceCount: once?.count ?? 0 }
}

/** Forgets what is older than the report looks back. */
export async function sweepSearchMisses(tx: Tx): Promise<void> {
  await tx.delete(searchMisses).where(lt(searchMisses.day, sql`current_date - ${MISSES_KEPT_DAYS}::int`))
}
