import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** What a reader narrows a search by. */
export type SearchFilter = {
  sectionId: number | null
  authorId: number | null
  /** Published from an instant on, and until just before another. */
  from: Date | null
  until: Date | null
}

/** Where words are looked for: in headlines, or in everything a reader reads. */
export type Place = 'headline' | 'whole'

/** So many are fetched and sorted in a moment. */
export const PROBED_MAX = 2_000
/** So many are still sorted in some milliseconds; of more than these the newest are soon met on a walk. */
export const FEW_MAX = 10_000
/** How far beyond `FEW_MAX` a guess must be to be believed. */
const GUESS_MARGIN = 1.5

const COLUMNS: Record<Place, SQL> = { headline: sql`entries.headline`, whole: sql`entries.whole` }

/**
 * For the statements of one search, in its transaction. The planner takes the comparison of words for as cheap as that
 * of numbers, and would read the table to its end, where each row is a long text to unpack; and it would forget single
 * rows of a large answer of the index, and unpack those of whole pages.
 */
export const searchSettings = sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true)`

const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`

/** `isVisible` says in its own way that readers see an article: indexes that end with it are in or out of reach. */
function within({ sectionId, from, until }: SearchFilter, isVisible = sql`entries.published_at is not null`): SQL {
  const parts = [isVisible]
  if (sectionId !== null) parts.push(sql`entries.section_id = ${sectionId}`)
  if (from) parts.push(sql`entries.published_at >= ${instant(from)}`)
  if (until) parts.push(sql`entries.published_at < ${instant(until)}`)
  return sql.join(parts, sql` and `)
}

const byAuthor = ({ authorId }: SearchFilter) =>
  authorId === null
    ? sql``
    : sql`join article_authors on article_authors.article_id = entries.article_id
        and article_authors.author_id = ${authorId} and article_authors.published_at is not null`

/** Alone, it must not tempt the planner to walk all articles instead of asking the index of words. */
const visible = ({ sectionId, authorId, from, until }: SearchFilter) =>
  sectionId === null && authorId === null && !from && !until
    ? sql`coalesce(entries.published_at, '-infinity') > '-infinity'`
    : undefined

/** Up to so many that match, fetched by the index of words in the order in which the table lies on disk. */
const foundBy = (place: Place, tsquery: string, filter: SearchFilter, max: number) => sql`
  select entries.article_id as id, entries.published_at as at, entries.ctid
  from search_entries entries ${byAuthor(filter)}
  where ${COLUMNS[place]} @@ ${tsquery}::tsquery and ${within(filter, visible(filter))} limit ${sql.raw(String(max + 1))}`

/** All that match, the newest first, when they are few. `total` says whether they were. */
export function fewStatement(place: Place, tsquery: string, filter: SearchFilter, limit: number): SQL {
  return sql`
    with found as materialized (${foundBy(place, tsquery, filter, FEW_MAX)})
    select id, (select count(*) from found)::int as total from found order by at desc, id desc limit ${limit}`
}

/**
 * The same for fewer still; `share` is how much of the table was read to find them, from which follows how many match in
 * all. A guess that is wrong costs time, and changes no answer.
 */
export function probeStatement(place: Place, tsquery: string, filter: SearchFilter, limit: number): SQL {
  // Both are made once: drawn into the rows, the sums would be made for each.
  return sql`
    with found as materialized (${foundBy(place, tsquery, filter, PROBED_MAX)}),
      seen as materialized (
        select count(*)::int as total,
          (max((ctid::text::point)[0]) + 1) * current_setting('block_size')::int / pg_relation_size('search_entries') as share
        from found)
    select id, total, share from found, seen order by at desc, id desc limit ${limit}`
}

/**
 * The newest that match, when they are many: met on a walk from the newest on. Called as a function, the comparison is
 * out of reach for the index of words, which would have to fetch and sort them all.
 */
export function newestStatement(place: Place, tsquery: string, filter: SearchFilter, limit: number): SQL {
  const order =
    filter.authorId === null
      ? sql`entries.published_at desc nulls last, entries.article_id desc nulls last`
      : sql`article_authors.published_at desc nulls last, article_authors.article_id desc nulls last`
  return sql`
    select entries.article_id as id from search_entries entries ${byAuthor(filter)}
    where ${within(filter)} and ts_match_vq(${COLUMNS[place]}, ${tsquery}::tsquery) order by ${order} limit ${limit}`
}

/** What a first look at everything that matches tells. */
export type Probe = {
  /** The newest, when `isAll` says that all that match were looked at; in no order otherwise. */
  ids: number[]
  isAll: boolean
  /** More than are sorted. */
  areMany: boolean
}

/** Looks for at most `PROBED_MAX` articles that match, and names the newest `limit` of them. */
export async function probe(
  tx: Tx,
  place: Place,
  tsquery: string,
  filter: SearchFilter,
  limit: number,
): Promise<Probe> {
  const rows = await tx.execute<{ id: number; total: number; share: number }>(
    probeStatement(place, tsquery, filter, limit),
  )
  const { total, share } = rows[0] ?? { total: 0, share: 1 }
  const isAll = total <= PROBED_MAX
  return { ids: rows.map(({ id }) => id), isAll, areMany: !isAll && total / share > FEW_MAX * GUESS_MARGIN }
}

/** The newest published articles that match, at most `limit`. `probed` is what was found out about them before. */
export async function findNewest(
  tx: Tx,
  place: Place,
  tsquery: string,
  filter: SearchFilter,
  limit: number,
  probed?: Probe,
): Promise<number[]> {
  const { ids, isAll, areMany } = probed ?? (await probe(tx, place, tsquery, filter, limit))
  if (isAll) return ids.slice(0, limit)
  if (!areMany) {
    const few = await tx.execute<{ id: number; total: number }>(fewStatement(place, tsquery, filter, limit))
    if ((few[0]?.total ?? 0) <= FEW_MAX) return few.map(({ id }) => id)
  }
  const many = await tx.execute<{ id: number }>(newestStatement(place, tsquery, filter, limit))
  return many.map(({ id }) => id)
}

/** Articles in the order of the first of some questions that each answers, and of equals the newest first. */
export async function rankBy(
  tx: Tx,
  ids: readonly number[],
  questions: readonly { place: Place; tsquery: string }[],
): Promise<{ id: number; first: number }[]> {
  if (ids.length === 0) return []
  const answered = questions.map(
    ({ place, tsquery }, at) => sql`when ${COLUMNS[place]} @@ ${tsquery}::tsquery then ${sql.raw(String(at))}`,
  )
  const rank = sql`case ${sql.join(answered, sql` `)} else ${sql.raw(String(questions.length - 1))} end`
  const numbers = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  return tx.execute<{ id: number; first: number }>(sql`
    select entries.article_id as id, ${rank} as first from search_entries entries
    where entries.article_id in (${numbers}) order by first, entries.published_at desc, entries.article_id desc`)
}
