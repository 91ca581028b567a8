import { expect, test } from 'vitest'
import { BEACONS_PER_MINUTE, secondsToWait } from './beacon-limit'

const NOW = 1_700_000_040_000

test('an address that beacons without end is told how long to wait, and others are not', () => {
  for (let count = 0; count < BEACONS_PER_MINUTE; count++) expect(secondsToWait('203.0.113.7', NOW)).toBeNull()
  const wait = secondsToWait('203.0.113.7', NOW)
  expect(wait).toBeGreaterThanOrEqual(1)
  expect(wait).toBeLessThanOrEqual(60)
  expect(secondsToWait('203.0.113.8', NOW)).toBeNull()
  expect(secondsToWait('203.0.113.7', NOW + 60_000)).toBeNull()
})

test('the addresses of one home are one', () => {
  for (let count = 0; count < BEACONS_PER_MINUTE; count++) secondsToWait(`2001:db8::${count.toString(16)}`, NOW)
  expect(secondsToWait('2001:db8::ffff', NOW)).not.toBeNull()
  expect(secondsToWait('2001:db8:0:1::1', NOW)).toBeNull()
})
