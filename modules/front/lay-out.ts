import type { Arrangement, FrontBlock, Slot } from './arrangement'
import type { BlockLayout } from './layouts'

/** The stream of the newest beside the blocks. */
export const NEWEST_COUNT = 8
/** So many each block keeps before the stream takes what is newest: in a small paper the stream gives way. */
const KEPT_COUNT = 2

/** A published article that may be put somewhere. */
export type Candidate = { id: number; sectionId: number; leadMediaId: number | null; hasPicture: boolean }

/** What there is to choose from, everything published, lists with the newest first. */
export type Pool = {
  pinned: ReadonlyMap<number, Candidate>
  latest: readonly Candidate[]
  bySection: ReadonlyMap<number, readonly Candidate[]>
}

export type LaidOutBlock = { sectionId: number; layout: BlockLayout; articles: Candidate[] }

/** Who stands where, each article in one place at most. */
export type LaidOut = { top: Candidate[]; focus: Candidate[]; blocks: LaidOutBlock[]; newest: Candidate[] }

type Shape = Pick<Arrangement, 'top' | 'focus'> & { blocks: readonly FrontBlock[] }

/** How many of the newest to look at so that no place stays empty, wherever the newest already stand. */
export const latestDepth = ({ top, focus, blocks }: Shape) =>
  top.length + focus.length + KEPT_COUNT * blocks.length + NEWEST_COUNT

/** The same for one section, whose newest may all stand above its block. */
export const sectionDepth = ({ top, focus }: Shape, count: number) => count + top.length + focus.length + NEWEST_COUNT

/** A picture draws the eye: these begin with the newest that has one, as long as it is among the newest at all. */
const BEGINS_WITH_PICTURE: ReadonlySet<BlockLayout> = new Set(['lead-list', 'photo-strip'])

const withPictureFirst = (newest: readonly Candidate[]) => newest.find(({ hasPicture }) => hasPicture) ?? newest[0]

/** Layouts that stand on pictures: between two of them a story of words alone would leave a hole. */
const PICTURES_FIRST: ReadonlySet<BlockLayout> = new Set(['photo-strip', 'cards'])

/** In the order a layout takes them. */
const preferred = (layout: BlockLayout, newest: readonly Candidate[]): readonly Candidate[] =>
  PICTURES_FIRST.has(layout) ? newest.toSorted((a, b) => Number(b.hasPicture) - Number(a.hasPicture)) : newest

/**
 * Gives every article its one place: first what is pinned, then the newest in the open places of the upper half. Each
 * block then keeps two articles of its section, so that no young section loses all to the stream; the stream takes the
 * newest of the rest, and the blocks are filled. A pinned article that readers do not see leaves its place open.
 */
export function layOut(shape: Shape, pool: Pool): LaidOut {
  const taken = new Set<number>()
  const take = (article: Candidate) => {
    taken.add(article.id)
    return article
  }
  const isFree = ({ id }: Candidate) => !taken.has(id)
  const pinnedIn = (slots: readonly Slot[]) =>
    slots.map((slot) => {
      const article = slot ? pool.pinned.get(slot.articleId) : undefined
      return article && isFree(article) ? take(article) : null
    })
  const newestFree = (count: number) => pool.latest.filter(isFree).slice(0, count)

  const top = pinnedIn(shape.top)
  const focus = pinnedIn(shape.focus)
  const openOnTop = newestFree(top.filter((article) => article === null).length)
  if (top[0] === null) top[0] = withPictureFirst(openOnTop) ?? null
  const others = openOnTop.filter((article) => article !== top[0])
  const filledTop = top.map((article) => article ?? others.shift() ?? null).filter((article) => article !== null)
  for (const article of filledTop) take(article)
  const filledFocus = focus
    .map((article) => {
      const filler = article ?? newestFree(1)[0]
      return filler ? take(filler) : null
    })
    .filter((article) => article !== null)

  const freeIn = (sectionId: number) => (pool.bySection.get(sectionId) ?? []).filter(isFree)
  const begun = shape.blocks.map((block) => {
    const newest = preferred(block.layout, freeIn(block.sectionId).slice(0, block.count))
    const first = BEGINS_WITH_PICTURE.has(block.layout) ? withPictureFirst(newest) : newest[0]
    const others = newest.filter((article) => article !== first).slice(0, KEPT_COUNT - 1)
    return { ...block, articles: first ? [first, ...others].map(take) : [] }
  })
  const newest = newestFree(NEWEST_COUNT).map(take)
  const blocks = begun.map(({ sectionId, layout, count, articles }) => {
    const rest = preferred(layout, freeIn(sectionId))
    return { sectionId, layout, articles: [...articles, ...rest.slice(0, count - articles.length).map(take)] }
  })
  return { top: filledTop, focus: filledFocus, blocks: blocks.filter(({ articles }) => articles.length > 0), newest }
}
