import { expect, test } from 'vitest'
import { MinuteLimit } from './minute-limit'

const NOW = 1_700_000_040_000

test('who has had enough is told how long to wait, and others are not', () => {
  const limit = new MinuteLimit(3)
  for (let count = 0; count < 3; count++) expect(limit.secondsToWait('a', NOW)).toBeNull()
  const wait = limit.secondsToWait('a', NOW)
  expect(wait).toBeGreaterThanOrEqual(1)
  expect(wait).toBeLessThanOrEqual(60)
  expect(limit.secondsToWait('b', NOW)).toBeNull()
  expect(limit.secondsToWait('a', NOW + 60_000)).toBeNull()
})

test('the memory is bounded, whoever comes', () => {
  const limit = new MinuteLimit(1, 10)
  for (let sender = 0; sender < 10; sender++) limit.secondsToWait(String(sender), NOW)
  expect(limit.secondsToWait('0', NOW)).toBeNull()
})
