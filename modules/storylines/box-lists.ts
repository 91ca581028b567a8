import { STORYLINE_BOX_COUNT, STORYLINE_NEWEST_COUNT } from '@/modules/articles/storyline-places'

/** What the page of each article of a storyline lists, as `boxes.ts` asks it of the tables. `newestFirst`: the published ones. */
function boxLists(newestFirst: readonly number[]): Map<number, string> {
  return new Map(
    newestFirst.map((id, place) => {
      const isNewest = place < STORYLINE_NEWEST_COUNT
      const listed = isNewest
        ? newestFirst.filter((other) => other !== id).slice(0, STORYLINE_BOX_COUNT)
        : newestFirst.slice(place - STORYLINE_BOX_COUNT, place)
      return [id, JSON.stringify([isNewest, listed])]
    }),
  )
}

/** The articles whose pages list others of their storyline than before, or list them for the first time. */
export function articlesWithOtherLists(before: readonly number[], after: readonly number[]): number[] {
  const then = boxLists(before)
  return [...boxLists(after)].flatMap(([id, listed]) => (then.get(id) === listed ? [] : [id]))
}
