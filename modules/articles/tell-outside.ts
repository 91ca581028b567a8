import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors, sections, tags } from '@/db/schema/shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { queuePings } from '@/modules/pings/queue'
import { ENGLISH_FRONT } from './address'
import type { Placed } from './stale-tags'

/** An article's place among what readers see, with the address it has there. */
export type Shown = Placed & { path: string }

/**
 * Puts the news of changed articles on its way to those outside who want to hear of it. `places`: where they are and
 * where they were. After the deed's lines in the log.
 */
export async function tellOutside(tx: Tx, places: readonly Shown[]): Promise<void> {
  if (places.length === 0) return
  const english = places.some(({ language }) => language === 'en') ? [ENGLISH_FRONT] : []
  const vietnamese = places.filter(({ language }) => language === 'vi')
  const lists = async () => [...english, ...(vietnamese.length > 0 ? await listsShowing(tx, vietnamese) : [])]
  await queuePings(tx, { paths: places.map(({ path }) => path), lists })
}

/** The addresses of all lists that have these articles in their feeds; the English edition has one for all. */
async function listsShowing(tx: Tx, places: readonly Shown[]): Promise<string[]> {
  const slugsIn = async (table: typeof authors | typeof sections | typeof tags, ids: number[]) =>
    ids.length === 0 ? [] : tx.select({ slug: table.slug }).from(table).where(inArray(table.id, ids))
  const sectionRows = await slugsIn(
    sections,
    places.map(({ sectionId }) => sectionId),
  )
  const authorRows = await slugsIn(
    authors,
    places.flatMap(({ authorIds }) => authorIds),
  )
  const tagRows = await slugsIn(
    tags,
    places.flatMap(({ tagIds }) => tagIds),
  )
  const storylineRows = await tx
    .selectDistinct({ slug: storylines.slug })
    .from(storylineArticles)
    .innerJoin(storylines, eq(storylines.id, storylineArticles.storylineId))
    .where(
      and(
        isNull(storylines.deletedAt),
        inArray(
          storylineArticles.articleId,
          places.map(({ id }) => id),
        ),
      ),
    )
  return [
    '/',
    ...sectionRows.map(({ slug }) => `/${slug}`),
    ...authorRows.map(({ slug }) => `/tac-gia/${slug}`),
    ...tagRows.map(({ slug }) => `/chu-de/${slug}`),
    ...storylineRows.map(({ slug }) => `/dong-su-kien/${slug}`),
  ]
}
