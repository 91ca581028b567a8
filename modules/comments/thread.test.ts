import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestStretchStart, THREAD_PAGE_LENGTH, threadPageFrom, threadPageOf, threadPagesAround } from './thread'

const positions = fc.integer({ min: 1, max: 100_000 })

test('a place never changes its page, whatever comes after it', () => {
  expect([1, 20, 21, 40, 41].map(threadPageOf)).toEqual([1, 1, 2, 2, 3])
})

test('a change renews its own page, and the one before only where a page begins', () => {
  fc.assert(
    fc.property(positions, (position) => {
      const pages = threadPagesAround(position)
      expect(pages[0]).toBe(threadPageOf(position))
      const isFirstOfLater = position > 1 && position % THREAD_PAGE_LENGTH === 1
      expect(pages.slice(1)).toEqual(isFirstOfLater ? [threadPageOf(position) - 1] : [])
    }),
  )
})

test('the article shows whole pages: one to two lengths of them as soon as there are so many', () => {
  fc.assert(
    fc.property(positions, (last) => {
      const start = newestStretchStart(last)
      expect((start - 1) % THREAD_PAGE_LENGTH).toBe(0)
      const shown = last - start + 1
      expect(shown).toBeLessThanOrEqual(2 * THREAD_PAGE_LENGTH)
      expect(shown).toBeGreaterThan(Math.min(last, THREAD_PAGE_LENGTH + 1) - 1)
    }),
  )
})

test('a page is named by a plain number', () => {
  expect(threadPageFrom('12')).toBe(12)
  for (const text of ['', '0', '01', '-1', '1.0', '1e3', '１', '9999999', 'quan-tam-nhat'])
    expect(threadPageFrom(text), text).toBeNull()
})
