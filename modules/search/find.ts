import type { Tx } from '@/db/client'
import { hasMarks, type SearchQuery, termsIn, tsqueryOf } from '@/modules/articles/search-query'
import { findNewest, type Place, rankBy, readGround, type SearchFilter, searchSettings } from './candidates'

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
 * `FOUND_MAX`.
 */
export async function findArticles(tx: Tx, query: SearchQuery, filter: SearchFilter): Promise<Found[]> {
  return tx.transaction(async (search) => {
    await search.execute(searchSettings)
    return findInSteps(search, query, filter)
  })
}

/** So many words together are rare: then it is worth knowing at once how many articles have them all, if any. */
const MANY_WORDS = 4
/** So many are put into order one by one, more quickly than each step finds its own. */
const RANKED_MAX = 500

/** Each step is one or two short statements, and the step that fills the answer is the last; few are all ranked at once. */
async function findInSteps(tx: Tx, query: SearchQuery, filter: SearchFilter): Promise<Found[]> {
  const termCount = termsIn(query).length
  const steps = stepsOf(query).map(({ place, ...closeness }) => ({
    place,
    isExact: closeness.isExact,
    tsquery: tsqueryOf(query, closeness),
  }))
  const ground = await readGround(tx, filter)
  const loosest = tsqueryOf(query, { isExact: false, isTogether: false })
  let all: number[] | undefined
  const found = new Map<number, Found>()
  const asked = new Set<string>()
  for (const { place, isExact, tsquery } of steps) {
    if (found.size > FOUND_MAX) break
    // Of few and common words the headlines have enough, and asking for them all would cost more than that.
    if (!all && termCount > 1 && (termCount >= MANY_WORDS || place === 'whole')) {
      all = await findNewest(tx, 'whole', loosest, filter, RANKED_MAX + 1, ground)
      if (all.length <= RANKED_MAX) {
        const ranked = await rankBy(tx, all, steps)
        return ranked.slice(0, FOUND_MAX + 1).map(({ id, first }) => ({ id, isExact: steps[first]?.isExact ?? false }))
      }
    }
    if (asked.has(place + tsquery)) continue
    asked.add(place + tsquery)
    const known = place === 'whole' && tsquery === loosest ? all : undefined
    for (const id of known ?? (await findNewest(tx, place, tsquery, filter, FOUND_MAX + 1, ground))) {
      if (!found.has(id)) found.set(id, { id, isExact })
    }
  }
  return [...found.values()].slice(0, FOUND_MAX + 1)
}
