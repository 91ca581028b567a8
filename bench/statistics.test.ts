import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median, quantile } from './statistics'

const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 })

test('the middle of an odd number of rounds is one of them, of an even number it lies between two', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test('one very slow round does not move the middle', () => {
  expect(median([10, 11, 12, 9_000, 10.5])).toBe(11)
})

test('of a hundred answers the slowest one stands above p99', () => {
  const answers = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(quantile(answers, 0.5)).toBe(51)
  expect(quantile(answers, 0.99)).toBe(100)
})

test('a quantile is one of the values, and never falls when the part grows', () => {
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, one, other) => {
        expect(all).toContain(quantile(all, one))
        expect(quantile(all, Math.min(one, other))).toBeLessThanOrEqual(quantile(all, Math.max(one, other)))
      },
    ),
  )
})
