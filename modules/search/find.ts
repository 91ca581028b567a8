import type { Tx } from '@/db/client'
import { hasMarks, type SearchQuery, termsIn, tsqueryOf } from '@/modules/articles/search-query'
import { countUpTo, findNewest, type Place, type SearchFilter, searchSettings } from './candidates'

/** More than anybody turns the pages of; who wants others narrows the question. */
export const FOUND_MAX = 200

export type Found = {
  id: number
  /** With the marks as typed; false when only the letters are the same. */
  isExact: boolean
}

type Step = { place: Place; isExact: boolean; isTogether: boolean }

/** From the best match to the weakest: marks before letters, headlines before texts, side by side before apart. */
function stepsOf(query: SearchQuery): Step[] {
  const manners = termsIn(query).length > 1 ? [true, false] : [false]
  const exactness = hasMarks(query) ? [true, false] : [false]
  return exactness.flatMap((isExact) =>
    (['headline', 'whole'] as const).flatMap((place) => manners.map((isTogether) => ({ place, isExact, isTogether }))),
  )
}

/**
 * Published articles that have every word of a question, the best first and of equals the newest, at most one more than
 * `FOUND_MAX`. Each step is one or two short statements; the step that has them all is the last.
 */
export async function findArticles(tx: Tx, query: SearchQuery, filter: SearchFilter): Promise<Found[]> {
  return tx.transaction(async (search) => {
    await search.execute(searchSettings)
    return findInSteps(search, query, filter)
  })
}

/** So many words together are rare: then it is worth knowing at once how many articles have them all, if any. */
const MANY_WORDS = 4

async function findInSteps(tx: Tx, query: SearchQuery, filter: SearchFilter): Promise<Found[]> {
  const termCount = termsIn(query).length
  const loosest = tsqueryOf(query, { isExact: false, isTogether: false })
  // Of few and common words the headlines have enough, and counting them all would cost more than that.
  let total = termCount >= MANY_WORDS ? await countUpTo(tx, loosest, filter, FOUND_MAX + 1) : null
  const found = new Map<number, Found>()
  const asked = new Set<string>()
  for (const { place, ...closeness } of stepsOf(query)) {
    if (found.size >= (total ?? FOUND_MAX + 1)) break
    if (place === 'whole' && total === null && termCount > 1) {
      total = await countUpTo(tx, loosest, filter, FOUND_MAX + 1)
      if (found.size >= total) break
    }
    const tsquery = tsqueryOf(query, closeness)
    if (asked.has(place + tsquery)) continue
    asked.add(place + tsquery)
    for (const id of await findNewest(tx, place, tsquery, filter, FOUND_MAX + 1)) {
      if (!found.has(id)) found.set(id, { id, isExact: closeness.isExact })
    }
  }
  return [...found.values()].slice(0, FOUND_MAX + 1)
}
