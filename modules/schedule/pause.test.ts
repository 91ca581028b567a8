import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pauseMilliseconds } from './pause'

test('the worker wakes just after the next time, and looks once a second when it is far away', () => {
  expect(pauseMilliseconds(250)).toBe(251)
  expect(pauseMilliseconds(250.2)).toBe(252)
  expect(pauseMilliseconds(60_000)).toBe(1_000)
  expect(pauseMilliseconds(null)).toBe(1_000)
})

test('it never sleeps past a publication by more than a breath, and never spins', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (toNext) => {
      const pause = pauseMilliseconds(toNext)
      expect(pause).toBeGreaterThanOrEqual(100)
      expect(pause).toBeLessThanOrEqual(1_000)
      if (toNext >= 0) expect(pause - toNext).toBeLessThanOrEqual(100)
    }),
  )
})
