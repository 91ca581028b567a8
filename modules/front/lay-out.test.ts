import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrangement, UNARRANGED } from './arrangement'
import { type Candidate, latestDepth, layOut, NEWEST_COUNT, sectionDepth } from './lay-out'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS } from './layouts'

const article = (id: number, hasPicture = false, sectionId = 1): Candidate => ({
  id,
  sectionId,
  leadMediaId: hasPicture ? 7 : null,
  hasPicture,
})
const pin = (articleId: number) => ({ articleId, until: null })
const block = { sectionId: 1, layout: 'lead-list', count: 5 } as const

type Shape = Pick<Arrangement, 'top' | 'focus'> & { blocks: NonNullable<Arrangement['blocks']> }
const open: Shape = { top: UNARRANGED.top, focus: [], blocks: [] }

/** What the tables would answer for a paper of these articles. */
function poolOf(shape: Shape, published: readonly Candidate[]) {
  const newestFirst = [...published].sort((left, right) => right.id - left.id)
  const inSection = (id: number) => newestFirst.filter(({ sectionId }) => sectionId === id)
  const pinnedIds = [...shape.top, ...shape.focus].flatMap((slot) => slot?.articleId ?? [])
  return {
    pinned: new Map(published.filter(({ id }) => pinnedIds.includes(id)).map((one) => [one.id, one])),
    latest: newestFirst.slice(0, latestDepth(shape)),
    bySection: new Map(
      shape.blocks.map(({ sectionId, count }) => [
        sectionId,
        inSection(sectionId).slice(0, sectionDepth(shape, count)),
      ]),
    ),
  }
}
const frontOf = (shape: Shape, published: readonly Candidate[]) => layOut(shape, poolOf(shape, published))
const ids = (list: readonly Candidate[]) => list.map(({ id }) => id)

describe('what nobody arranged', () => {
  test('is led by the newest of the top stories that has a picture', () => {
    expect(ids(frontOf(open, [article(9), article(8), article(7, true), article(6, true)]).top)).toEqual([7, 9, 8, 6])
  })

  test('is led by the newest story when none has a picture', () => {
    expect(ids(frontOf(open, [article(3), article(2)]).top)).toEqual([3, 2])
  })

  test('of an empty newsroom shows nothing, and nothing breaks', () => {
    expect(frontOf({ ...open, focus: [null], blocks: [block] }, [])).toEqual({
      top: [],
      focus: [],
      blocks: [],
      newest: [],
    })
  })

  test('keeps two stories for each section before the stream takes the newest', () => {
    const published = Array.from({ length: 4 + NEWEST_COUNT }, (_, index) => article(100 - index, false, 2))
    const front = frontOf({ ...open, blocks: [{ ...block, sectionId: 1 }] }, [
      ...published,
      article(3),
      article(2),
      article(1),
    ])
    expect(front.blocks.map(({ articles }) => ids(articles))).toEqual([[3, 2, 1]])
    expect(front.newest).toHaveLength(NEWEST_COUNT)
  })

  test('begins a section with its newest picture where the layout begins with one', () => {
    const published = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((id) => article(id, id === 3))
    const shape = { ...open, top: [pin(9), pin(8), pin(7), pin(6)] }
    const firstOf = (layout: 'lead-list' | 'headlines') =>
      ids(frontOf({ ...shape, blocks: [{ sectionId: 1, layout, count: 4 }] }, published).blocks[0]?.articles ?? [])[0]
    expect(firstOf('lead-list')).toBe(3)
    expect(firstOf('headlines')).toBe(5)
  })
})

describe('what is pinned', () => {
  test('stands where it was put, however old it is, and nowhere else', () => {
    const published = Array.from({ length: 30 }, (_, index) => article(30 - index))
    const front = frontOf({ top: [null, pin(2), null, null], focus: [pin(1), null], blocks: [block] }, published)
    expect(ids(front.top)).toEqual([30, 2, 29, 28])
    expect(ids(front.focus)).toEqual([1, 27])
    expect(front.blocks.flatMap(({ articles }) => ids(articles))).not.toContain(2)
  })

  test('leaves its place to the newest when readers do not see it', () => {
    expect(ids(frontOf({ ...open, top: [pin(99), null, null, null] }, [article(5), article(4)]).top)).toEqual([5, 4])
  })
})

const SECTIONS = [1, 2, 3]
const shapes = fc.record({
  top: fc.array(fc.option(fc.integer({ min: 1, max: 60 }).map(pin)), { minLength: 4, maxLength: 4 }),
  focus: fc.array(fc.option(fc.integer({ min: 1, max: 60 }).map(pin)), { maxLength: 4 }),
  blocks: fc.uniqueArray(
    fc
      .record({ sectionId: fc.constantFrom(...SECTIONS), layout: fc.constantFrom(...BLOCK_LAYOUT_NAMES) })
      .chain((one) =>
        fc
          .integer({ min: BLOCK_LAYOUTS[one.layout].min, max: BLOCK_LAYOUTS[one.layout].max })
          .map((count) => ({ ...one, count })),
      ),
    { selector: ({ sectionId }) => sectionId },
  ),
})
const papers = (min: number, max: number) =>
  fc
    .array(fc.record({ hasPicture: fc.boolean(), sectionId: fc.constantFrom(...SECTIONS) }), {
      minLength: min,
      maxLength: max,
    })
    .map((found) => found.map(({ hasPicture, sectionId }, index) => article(index + 1, hasPicture, sectionId)))

test('no article stands twice, and none that is not published', () => {
  fc.assert(
    fc.property(shapes, papers(0, 50), (shape, published) => {
      const { top, focus, newest, blocks } = frontOf(shape, published)
      const shown = ids([...top, ...focus, ...newest, ...blocks.flatMap(({ articles }) => articles)])
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.filter((id) => id > published.length)).toEqual([])
      for (const { sectionId, articles } of blocks)
        expect(articles.every((one) => one.sectionId === sectionId)).toBe(true)
    }),
  )
})

test('every place is filled when there are articles enough', () => {
  const enough = SECTIONS.flatMap((sectionId) =>
    Array.from({ length: 40 }, (_, index) => article(index * 3 + sectionId, index % 3 === 0, sectionId)),
  )
  fc.assert(
    fc.property(shapes, (shape) => {
      const front = frontOf(shape, enough)
      expect(front.top).toHaveLength(4)
      expect(front.focus).toHaveLength(shape.focus.length)
      expect(front.newest).toHaveLength(NEWEST_COUNT)
      expect(front.blocks.map(({ articles }) => articles.length)).toEqual(shape.blocks.map(({ count }) => count))
    }),
  )
})

test('a small paper shows all it has before a place stays empty', () => {
  fc.assert(
    fc.property(papers(0, 12), (published) => {
      const front = frontOf({ ...open, blocks: [] }, published)
      expect(front.top.length + front.newest.length).toBe(published.length)
    }),
  )
})
