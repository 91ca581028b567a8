import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countdownInWords, plannedInWords } from './countdown'

const now = new Date('2026-11-22T10:00:20+07:00')
const later = (minutes: number) => new Date(new Date('2026-11-22T10:00:00+07:00').getTime() + minutes * 60_000)

test('an editor reads how long it is until a planned time', () => {
  expect(countdownInWords(later(1), now)).toBe('còn 1 phút')
  expect(countdownInWords(later(25), now)).toBe('còn 25 phút')
  expect(countdownInWords(later(180), now)).toBe('còn 3 giờ')
  expect(countdownInWords(later(200), now)).toBe('còn 3 giờ 20 phút')
  expect(countdownInWords(later(1_440), now)).toBe('còn 1 ngày')
  expect(countdownInWords(later(3 * 1_440 + 125), now)).toBe('còn 3 ngày 2 giờ')
  expect(countdownInWords(later(0), now)).toBe('đã đến giờ')
})

test('the weekday and the hour are those of Hà Nội', () => {
  expect(plannedInWords(new Date('2026-11-23T23:30:00Z'), now)).toBe('06:30 Thứ ba, 24/11/2026, còn 1 ngày 20 giờ')
})

test('no countdown says sixty minutes or twenty-four hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 1_000_000 }), (minutes) => {
      expect(countdownInWords(later(minutes), now)).not.toMatch(/\b(60 phút|24 giờ|0 phút|0 giờ)$/)
    }),
  )
})
