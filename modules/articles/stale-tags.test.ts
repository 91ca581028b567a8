import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Placed, staleTags } from './stale-tags'
import { surfaceTag } from './surface-tags'

const id = fc.integer({ min: 1, max: 50 })
const placed: fc.Arbitrary<Placed> = fc.record({
  id: fc.constant(7),
  language: fc.constant('vi' as const),
  inOtherLanguages: fc.constant([]),
  sectionId: id,
  authorIds: fc.uniqueArray(id, { maxLength: 4 }),
  tagIds: fc.uniqueArray(id, { maxLength: 6 }),
  publishedAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
})
const neighbourIds = fc.uniqueArray(fc.integer({ min: 100, max: 900 }), { maxLength: 10 })

test('every list an article leaves or joins is stale', () => {
  fc.assert(
    fc.property(placed, placed, neighbourIds, (before, after, neighbours) => {
      const tags = staleTags({ before, after, neighbourIds: neighbours })
      for (const place of [before, after]) {
        expect(tags).toContain(surfaceTag.section(place.sectionId))
        expect(tags).toContain(surfaceTag.day(place.publishedAt))
        for (const author of place.authorIds) expect(tags).toContain(surfaceTag.author(author))
        for (const tag of place.tagIds) expect(tags).toContain(surfaceTag.tag(tag))
      }
      for (const neighbour of neighbours) expect(tags).toContain(surfaceTag.article(neighbour))
      expect(tags).toContain('article:7')
      expect(new Set(tags).size).toBe(tags.length)
    }),
  )
})

test('how many pages a publication renews follows from the article, not from the archive', () => {
  fc.assert(
    fc.property(placed, neighbourIds, (after, neighbours) => {
      const tags = staleTags({ before: null, after, neighbourIds: neighbours })
      expect(tags.length).toBe(12 + after.authorIds.length + after.tagIds.length + neighbours.length)
      expect(tags).not.toContain(surfaceTag.site)
    }),
  )
})

test('a correction that keeps section, authors and tags leaves the sitemap of these alone', () => {
  fc.assert(
    fc.property(placed, neighbourIds, (place, neighbours) => {
      const corrected = staleTags({ before: place, after: place, neighbourIds: neighbours })
      expect(corrected).not.toContain(surfaceTag.sitemapShelves)
      expect(corrected).toContain(surfaceTag.sitemapFile(place.id))
      expect(corrected).toContain(surfaceTag.sitemap)
    }),
  )
})

test('publishing and withdrawing touch the same pages, and what nobody saw touches none', () => {
  fc.assert(
    fc.property(placed, neighbourIds, (place, neighbours) => {
      const shown = staleTags({ before: null, after: place, neighbourIds: neighbours })
      const hidden = staleTags({ before: place, after: null, neighbourIds: neighbours })
      expect(new Set(shown)).toEqual(new Set(hidden))
    }),
  )
  expect(staleTags({ before: null, after: null, neighbourIds: [1] })).toEqual([])
})
