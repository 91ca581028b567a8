import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idFromSlug, pathOf } from './address'

test('every headline has an address, and the address leads back to the article', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 999_999_999 }), (headline, id) => {
      const path = pathOf({ sectionSlug: 'thoi-su', headline, id })
      expect(path).toMatch(/^\/thoi-su\/[a-z0-9-]+$/)
      expect(idFromSlug(path.split('/')[2]!)).toBe(id)
    }),
  )
})

test('only a plain number ends an address', () => {
  for (const slug of ['cho-lang', 'cho-lang-0', 'cho-lang-012', 'cho-lang-1234567890', 'cho-lang1', '']) {
    expect(idFromSlug(slug), slug).toBeNull()
  }
})
