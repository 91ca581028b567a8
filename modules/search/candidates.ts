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

/** So many are sorted in a few milliseconds; of more than these the newest are soon met on a walk. */
export const FEW_MAX = 10_000

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

/** All that match, when they are few: fetched by the index of words and sorted. `total` says whether they were. */
export function fewStatement(place: Place, tsquery: string, filter: SearchFilter, limit: number): SQL {
  return sql`
    with found as materialized (
      select entries.article_id as id, entries.published_at as at from search_entries entries ${byAuthor(filter)}
      where ${COLUMNS[place]} @@ ${tsquery}::tsquery and ${within(filter, visible(filter))} limit ${sql.raw(String(FEW_MAX + 1))})
    select id, (select count(*) from found)::int as total from found order by at desc, id desc limit ${limit}`
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

/** How many match, counted up to `limit`. */
export async function countUpTo(tx: Tx, tsquery: string, filter: SearchFilter, limit: number): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from search_entries entries ${byAuthor(filter)}
      where ${COLUMNS.whole} @@ ${tsquery}::tsquery and ${within(filter, visible(filter))} limit ${limit}) as matched`)
  return row?.count ?? 0
}

/** The newest published articles that match, at most `limit`. */
export async function findNewest(
  tx: Tx,
  place: Place,
  tsquery: string,
  filter: SearchFilter,
  limit: number,
): Promise<number[]> {
  const few = await tx.execute<{ id: number; total: number }>(fewStatement(place, tsquery, filter, limit))
  if ((few[0]?.total ?? 0) <= FEW_MAX) return few.map(({ id }) => id)
  const many = await tx.execute<{ id: number }>(newestStatement(place, tsquery, filter, limit))
  return many.map(({ id }) => id)
}
