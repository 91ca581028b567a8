import { expect, test } from 'vitest'
import { comparedWithLastWeek, dayOfMonth } from './chart-scale'

test('a day is written as people say it', () => {
  expect(dayOfMonth('2026-11-04')).toBe('4/11')
})

test('a week is compared with the one before, where there was one', () => {
  const weeks = (before: number, after: number) => [...Array(7).fill(before), ...Array(7).fill(after)]
  expect(comparedWithLastWeek(weeks(10, 15))).toBe('tăng 50% so với tuần trước')
  expect(comparedWithLastWeek(weeks(10, 5))).toBe('giảm 50% so với tuần trước')
  expect(comparedWithLastWeek(weeks(10, 10))).toBe('bằng tuần trước')
  expect(comparedWithLastWeek(weeks(0, 10))).toBeNull()
  expect(comparedWithLastWeek([1, 2, 3])).toBeNull()
})
