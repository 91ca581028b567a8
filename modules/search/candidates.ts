import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import {
  type Archive,
  articlesIn,
  lengthOf,
  monthOf,
  placesOf,
  readArchive,
  type Stretch,
  startOfMonth,
  stretchOf,
} from './archive-months'

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

/** So many of one stretch of time are fetched and sorted in some milliseconds; of more, a shorter stretch will do. */
export const FETCHED_MAX = 8_000
/** So many of the newest texts tell how common words are. */
const LOOKED_AT = 2_000
/** What no more seem to have is looked for everywhere at once. */
const FEW = 4_000
/** So many words may well be in many texts together. */
const COMMON_WORDS_MAX = 5
/** How much shorter the next one is when this one had too many. */
const SHORTER = 8
/** A little more than was guessed costs less than asking once more. */
const MARGIN = 1.5
/** What cannot be spelt in so many years and months is looked for everywhere, and then compared with its bounds. */
const SPELT_MAX = 40
/** Whoever wrote no more is read from the newest text on; of others a stretch of time tells enough. */
export const WRITTEN_MAX = 2_000

const COLUMNS: Record<Place, SQL> = { headline: sql`entries.headline`, whole: sql`entries.whole` }

/**
 * For the statements of one search, in its transaction. The planner takes the comparison of words for as cheap as that
 * of numbers, and would read the table to its end, where each row is a long text to unpack; and it would forget single
 * rows of a large answer of the index, and unpack those of whole pages.
 */
export const searchSettings = sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true)`

const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`
const number = (value: number) => sql.raw(String(value))

/** As the index of a place spells them: another's would be asked without the words, and every text of its months unpacked. */
const PLACES: Record<Place, SQL> = {
  headline: sql`search_places('headline', entries.published_at, entries.section_id)`,
  whole: sql`search_places('whole', entries.published_at, entries.section_id)`,
}

const byAuthor = ({ authorId }: SearchFilter) =>
  authorId === null
    ? sql``
    : sql`join article_authors on article_authors.article_id = entries.article_id
        and article_authors.author_id = ${authorId} and article_authors.published_at is not null`

/**
 * What holds besides the words. Section and months are in the index of words, which meets what it wants by them, however
 * common the words are. Instants are compared in words that no index of times knows: it would tempt the planner to walk it.
 */
function within(place: Place, { sectionId, from, until }: SearchFilter, stretch: Stretch | null): SQL {
  const at = sql`coalesce(entries.published_at, '-infinity')`
  const parts = [sql`${at} > '-infinity'`]
  if (sectionId !== null) parts.push(sql`${PLACES[place]} @> array[${number(-sectionId)}]`)
  const places = stretch ? placesOf(stretch) : []
  if (stretch && places.length > SPELT_MAX) {
    const [start, end] = [startOfMonth(stretch.first), startOfMonth(stretch.last + 1)]
    parts.push(sql`${at} >= ${instant(start)} and ${at} < ${instant(end)}`)
  } else if (stretch) parts.push(sql`${PLACES[place]} && array[${sql.raw(places.join())}]`)
  if (from) parts.push(sql`${at} >= ${instant(from)}`)
  if (until) parts.push(sql`${at} < ${instant(until)}`)
  return sql.join(parts, sql` and `)
}

/**
 * Word by word: the index then leaps from one text that has a word to the next that may have them all, where a question in one
 * piece would be judged for every text that has its rarest word.
 */
const hasAll = (place: Place, tsquery: string) =>
  sql.join(
    tsquery.split('&').map((part) => sql`${COLUMNS[place]} @@ ${part}::tsquery`),
    sql` and `,
  )

/**
 * What a stretch of time has that matches: the newest `limit`, and how many there are. Of more than `max` only so many are
 * fetched, as they lie on disk, and none of them need be the newest.
 */
export function stretchStatement(
  place: Place,
  tsquery: string,
  filter: SearchFilter,
  { stretch, limit, max }: { stretch: Stretch; limit: number; max: number | null },
): SQL {
  return sql`
    with found as materialized (
      select entries.article_id as id, entries.published_at as at from search_entries entries ${byAuthor(filter)}
      where ${hasAll(place, tsquery)} and ${within(place, filter, stretch)}
      ${max === null ? sql`` : sql`limit ${number(max + 1)}`})
    select id, (select count(*) from found)::int as total from found order by at desc, id desc limit ${limit}`
}

/** What a search goes over: an archive, the few texts of one author, or nothing. Read once for all that one search asks. */
export type Ground = Archive | 'few' | 'nothing'

export async function readGround(tx: Tx, { authorId }: SearchFilter): Promise<Ground> {
  if (authorId !== null && (await wroteFew(tx, authorId))) return 'few'
  return (await readArchive(tx)) ?? 'nothing'
}

/**
 * The newest published articles that match, at most `limit`. The last weeks are looked at, and from how many they have follows
 * how far back the rest will be: words that stand everywhere are never looked for everywhere. A guess that is wrong costs
 * time, and changes no answer.
 */
export async function findNewest(
  tx: Tx,
  place: Place,
  tsquery: string,
  filter: SearchFilter,
  limit: number,
  ground?: Ground,
): Promise<number[]> {
  const archive = ground ?? (await readGround(tx, filter))
  if (archive === 'few') return idsOf(tx, writtenStatement(place, tsquery, filter, limit))
  if (archive === 'nothing') return []
  const oldest = Math.max(archive.first, filter.from ? monthOf(filter.from) : 0)
  let last = Math.min(archive.last, filter.until ? monthOf(filter.until) : Number.POSITIVE_INFINITY)
  // Many words are hardly ever in many texts, and each costs as much in a month as everywhere.
  const areMany = tsquery.split('&').length > COMMON_WORDS_MAX
  let stretch = areMany ? { first: oldest, last } : stretchOf(archive, { first: oldest, last }, LOOKED_AT)
  const found: number[] = []
  while (found.length < limit && last >= oldest) {
    const max = lengthOf(stretch) === 1 ? null : FETCHED_MAX
    const rows = await tx.execute<{ id: number; total: number }>(
      stretchStatement(place, tsquery, filter, { stretch, limit: limit - found.length, max }),
    )
    const total = rows[0]?.total ?? 0
    const lookedAt = articlesIn(archive, stretch)
    if (max !== null && total > max) {
      const shorter = stretchOf(archive, stretch, lookedAt / SHORTER)
      stretch = lengthOf(shorter) < lengthOf(stretch) ? shorter : { ...stretch, first: stretch.last }
      continue
    }
    found.push(...rows.map(({ id }) => id))
    last = stretch.first - 1
    const rest = { first: oldest, last }
    const guess = ((limit - found.length) / total) * lookedAt * MARGIN
    const areFew = (total / lookedAt) * articlesIn(archive, rest) * MARGIN <= FEW
    stretch = areFew || total === 0 ? rest : stretchOf(archive, rest, guess)
  }
  return found
}

async function idsOf(tx: Tx, statement: SQL): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(statement)
  return rows.map(({ id }) => id)
}

async function wroteFew(tx: Tx, authorId: number): Promise<boolean> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int from (select from article_authors
      where author_id = ${authorId} and published_at is not null limit ${number(WRITTEN_MAX + 1)}) as written`)
  return (row?.count ?? 0) <= WRITTEN_MAX
}

/**
 * What an author who wrote little has that matches, met on a walk from the newest on. Called as a function, the comparison is
 * out of reach for the index of words, which would have to fetch and sort everybody's.
 */
export function writtenStatement(place: Place, tsquery: string, filter: SearchFilter, limit: number): SQL {
  return sql`
    select entries.article_id as id from search_entries entries ${byAuthor(filter)}
    where ${within(place, filter, null)} and ts_match_vq(${COLUMNS[place]}, ${tsquery}::tsquery)
    order by article_authors.published_at desc nulls last, article_authors.article_id desc nulls last limit ${limit}`
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
  // Unpacked once for all questions: a text is long, and each comparison would unpack it anew.
  return tx.execute<{ id: number; first: number }>(sql`
    select entries.article_id as id, ${rank} as first
    from (select article_id, published_at, headline, strip(whole) as whole from search_entries
      where article_id in (${numbers}) offset 0) as entries
    order by first, entries.published_at desc, entries.article_id desc`)
}
