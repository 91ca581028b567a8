import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { surfaceTag } from './surface-tags'

/** How many other articles of a storyline an article's page lists. */
export const STORYLINE_BOX_COUNT = 4
/** The pages of so many of the newest list the newest; older ones list what came just after them, which no new article changes. */
export const STORYLINE_NEWEST_COUNT = 12

/** As in `neighbours.ts`: the place of one article in the order of all. */
type Place = { id: number; publishedAt: Date }

const ORDER = sql`published_at desc nulls last, article_id desc nulls last`
const number = (value: number) => sql.raw(String(value))
/** One further than what a change of place can push over the edge. */
const WALKED = STORYLINE_NEWEST_COUNT + 2

/** Whether readers find a storyline, apart from those whose rows of `storyline_articles` meet `besides`. */
export async function hasStorylines(tx: Tx, besides = sql`false`): Promise<boolean> {
  const rows = await tx.execute(sql`
    select from storyline_articles join storylines on storylines.id = storyline_id
    where deleted_at is null and published_at is not null and not (${besides}) limit 1`)
  return rows.length > 0
}

/**
 * The foot of every page leads to the list of storylines while there is one: with the first article of the first it comes,
 * with the last it goes. `turned`: which rows of `storyline_articles` readers find now and did not before, or the other
 * way round.
 */
export async function footTags(tx: Tx, turned: SQL): Promise<string[]> {
  return (await hasStorylines(tx, turned)) ? [] : [surfaceTag.site]
}

/**
 * What a change of an article makes stale in the storylines it stands in: their pages, and the pages of the articles whose
 * lists name it or move by it. As many as the limits above allow, however long a storyline is. After the change, under
 * `lockPlacement`. `turned`: the rows that came or went, null when readers find the article before and after.
 */
export async function storylineTags(tx: Tx, place: Place, turned: SQL | null): Promise<string[]> {
  const rows = await tx.execute<{ id: number; newest: number[]; older: number[] }>(sql`
    select own.storyline_id as id,
      array(select article_id from storyline_articles
        where storyline_id = own.storyline_id and published_at is not null order by ${ORDER} limit ${number(WALKED)}) as newest,
      array(select article_id from storyline_articles
        where storyline_id = own.storyline_id and published_at is not null
          and (published_at, article_id) < (${place.publishedAt.toISOString()}::timestamptz, ${place.id}::int)
        order by ${ORDER} limit ${number(STORYLINE_BOX_COUNT)}) as older
    from storyline_articles own join storylines on storylines.id = own.storyline_id and deleted_at is null
    where own.article_id = ${place.id}`)
  if (rows.length === 0) return []
  const pages = rows.flatMap(({ id, newest, older }) => [
    surfaceTag.storyline(id),
    ...boxesMoved(place.id, newest, older),
  ])
  const foot = turned ? await footTags(tx, turned) : []
  return [...new Set([surfaceTag.storylines, surfaceTag.sitemapShelves, ...foot, ...pages])]
}

function boxesMoved(id: number, newest: readonly number[], older: readonly number[]): string[] {
  // The lists of the newest leave out the article they stand on, so that one more has a part in them.
  const listed = newest.slice(0, STORYLINE_BOX_COUNT + 1)
  const isAmongNewest = listed.length <= STORYLINE_BOX_COUNT || listed.some((one) => one === id || older.includes(one))
  const moved = isAmongNewest ? newest : newest.slice(STORYLINE_NEWEST_COUNT - 2)
  return [...new Set([...moved, ...older])].filter((one) => one !== id).map(surfaceTag.related)
}
