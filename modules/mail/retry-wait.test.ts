import { expect, test } from 'vitest'
import { ATTEMPTS_MAX, retryWaitSeconds } from './retry-wait'

test('a mail that cannot be sent is tried less and less often, for three days', () => {
  const waits = Array.from({ length: ATTEMPTS_MAX }, (_, index) => retryWaitSeconds(index + 1))
  expect(waits.slice(0, 4)).toEqual([60, 120, 240, 480])
  expect(waits.at(-1)).toBeNull()
  const hours = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 3_600
  expect(hours).toBeGreaterThan(66)
  expect(hours).toBeLessThan(78)
})
