import { expect, test } from 'vitest'
import { ageInWords } from './ages'

const now = new Date('2026-11-22T15:00:00+07:00')
const ago = (seconds: number) => ageInWords(new Date(now.getTime() - seconds * 1_000), now)

test('a moderator reads how long a comment has waited', () => {
  expect(ago(0)).toBe('vừa xong')
  expect(ago(59)).toBe('vừa xong')
  expect(ago(60)).toBe('1 phút trước')
  expect(ago(3_599)).toBe('59 phút trước')
  expect(ago(3_600)).toBe('1 giờ trước')
  expect(ago(86_400 * 1_200)).toBe('1.200 ngày trước')
})

test('a clock that runs behind the database never shows the future', () => {
  expect(ago(-30)).toBe('vừa xong')
})
