import { expect, test } from 'vitest'
import { durationInWords, monthInWords } from './totals-words'

test.each([
  [0, 'dưới 1 phút'],
  [29, 'dưới 1 phút'],
  [45 * 60, '45 phút'],
  [3_599, '1 giờ'],
  [3 * 3_600 + 20 * 60, '3 giờ 20 phút'],
  [86_399, '1 ngày'],
  [2 * 86_400 + 5 * 3_600 + 100, '2 ngày 5 giờ'],
  [1_500 * 86_400, '1.500 ngày'],
])('%d seconds are told as a reader would: %s', (seconds, words) => expect(durationInWords('vi', seconds)).toBe(words))

test('and in English', () => {
  expect(durationInWords('en', 3_660)).toBe('1 hour 1 minute')
  expect(durationInWords('en', 1_500 * 86_400)).toBe('1,500 days')
})

test('a month is named as people write it', () => expect(monthInWords('2026-03')).toBe('3/2026'))
