import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressGroup } from './address-group'
import { ACCOUNT_POLICY, type AttemptWindow, countAttempt } from './attempt-limits'

test('someone who keeps guessing waits longer each time, up to an hour', () => {
  let window: AttemptWindow | null = null
  let now = 0
  const waits: number[] = []
  for (let tries = 0; tries < 20; tries += 1) {
    window = countAttempt(window, now, ACCOUNT_POLICY).window
    const wait = (window.blockedUntil ?? now) - now
    waits.push(wait / 1_000)
    now += wait
  }
  expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 30, 60, 120, 240])
  expect(Math.max(...waits)).toBe(3_600)
})

test('while a wait runs nothing gets through and nothing makes it longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 29_999 }), (count, after) => {
      const window = { count, startedAt: 0, blockedUntil: 30_000 }
      const answer = countAttempt(window, after, ACCOUNT_POLICY)
      expect(answer.window).toBe(window)
      expect(answer.retryAfterSeconds).toBeGreaterThan(0)
    }),
  )
})

test('a home with many IPv6 addresses is one place', () => {
  expect(addressGroup('2001:db8:0:1::5')).toBe(addressGroup('2001:0db8:0000:0001:ffff::9'))
  expect(addressGroup('2001:db8:0:2::5')).not.toBe(addressGroup('2001:db8:0:1::5'))
  expect(addressGroup('::ffff:192.0.2.7')).toBe('192.0.2.7')
})
