import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDayOf, clockTime, dayKey, instantOf, weekdayOf } from '@/lib/time'
import { lastMorning, nextMorning, periodOf, toldUntilOf, windowOf } from './clock'

const DAY = 86_400_000
const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const rhythm = fc.constantFrom('daily' as const, 'weekly' as const)

test('a morning is always half past six in Hà Nội, that of a week always a Monday', () => {
  fc.assert(
    fc.property(rhythm, instant, (each, now) => {
      for (const morning of [lastMorning(each, now), nextMorning(each, now)]) {
        expect(clockTime(morning)).toBe('6:30'.padStart(5, '0'))
        if (each === 'weekly') expect(weekdayOf(morning)).toBe(1)
      }
    }),
  )
})

test('the last morning has come, the next has not, and none lies between', () => {
  fc.assert(
    fc.property(rhythm, instant, (each, now) => {
      const [last, next] = [lastMorning(each, now), nextMorning(each, now)]
      expect(last <= now && now < next).toBe(true)
      expect(next.getTime() - last.getTime()).toBe(each === 'daily' ? DAY : 7 * DAY)
      expect(lastMorning(each, last)).toEqual(last)
      expect(lastMorning(each, next)).toEqual(next)
    }),
  )
})

test('each calendar day has a morning of its own', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const next = nextMorning('daily', now)
      expect(periodOf(next)).toBe(dayKey(next))
      expect(periodOf(nextMorning('daily', next))).not.toBe(periodOf(next))
      const { year, month, day } = calendarDayOf(next)
      expect(next).toEqual(instantOf(year, month, day, 6, 30))
    }),
  )
})

test('mornings in a row tell everything once, with no gap', () => {
  fc.assert(
    fc.property(rhythm, instant, fc.integer({ min: 2, max: 12 }), (each, start, count) => {
      let morning = nextMorning(each, start)
      let toldUntil = toldUntilOf(lastMorning(each, start))
      for (let step = 0; step < count; step++) {
        const { after, until } = windowOf(each, morning, toldUntil)
        expect(after).toEqual(toldUntil)
        expect(until > after).toBe(true)
        toldUntil = until
        morning = nextMorning(each, morning)
      }
    }),
  )
})

test('after a long stop a digest does not tell of a season', () => {
  const morning = new Date('2026-11-26T06:30:00+07:00')
  const long = new Date('2026-01-01T00:00:00+07:00')
  expect(windowOf('daily', morning, long).after).toEqual(new Date('2026-11-23T06:25:00+07:00'))
  expect(windowOf('weekly', morning, long).after).toEqual(new Date('2026-11-12T06:25:00+07:00'))
})
