import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Archive, articlesIn, lengthOf, monthOf, placesOf, startOfMonth, stretchOf } from './archive-months'

const month = fc.integer({ min: 1900 * 12, max: 2100 * 12 })
const stretch = fc.tuple(month, fc.nat(400)).map(([first, more]) => ({ first, last: first + more }))

test('a month is Hà Nội’s, and starts there', () => {
  expect(monthOf(new Date('2026-10-31T16:59:59Z'))).toBe(2026 * 12 + 9)
  expect(monthOf(new Date('2026-10-31T17:00:00Z'))).toBe(2026 * 12 + 10)
  expect(startOfMonth(2026 * 12 + 10)).toEqual(new Date('2026-10-31T17:00:00Z'))
  expect(startOfMonth(2026 * 12 + 12)).toEqual(new Date('2026-12-31T17:00:00Z'))
})

test('a stretch is spelt in whole years and the months around them', () => {
  expect(placesOf({ first: 2024 * 12 + 10, last: 2026 * 12 + 1 })).toEqual([34_298, 34_299, 2025, 34_312, 34_313])
  fc.assert(
    fc.property(stretch, ({ first, last }) => {
      const months = placesOf({ first, last }).flatMap((place) =>
        place < 10_000 ? Array.from({ length: 12 }, (_, index) => place * 12 + index) : [place - 10_000],
      )
      expect(months).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index))
    }),
  )
})

test('the shortest stretch from the newest on has so many articles, or is all there is', () => {
  fc.assert(
    fc.property(stretch, fc.array(fc.nat(50)), fc.nat(2_000), (all, numbers, wanted) => {
      const archive: Archive = { ...all, counts: new Map(numbers.map((count, index) => [all.last - index, count])) }
      const found = stretchOf(archive, all, wanted)
      expect(found.last).toBe(all.last)
      expect(found.first).toBeGreaterThanOrEqual(all.first)
      expect(articlesIn(archive, found) >= wanted || found.first === all.first).toBe(true)
      if (lengthOf(found) > 1) expect(articlesIn(archive, { ...found, first: found.first + 1 })).toBeLessThan(wanted)
    }),
  )
})
