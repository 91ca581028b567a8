import { expect, test } from 'vitest'
import { phoneLink } from './phone-link'

test('a number is dialled as it was written', () => {
  expect(phoneLink('024 0000 0000')).toBe('tel:02400000000')
  expect(phoneLink('(024) 0000-0000')).toBe('tel:02400000000')
  expect(phoneLink('+84 24 0000 0000')).toBe('tel:+842400000000')
  expect(phoneLink('024 0000 0000 máy lẻ 12')).toBe('tel:02400000000;ext=12')
  expect(phoneLink('114')).toBe('tel:114')
  for (const none of ['', '12', 'không có']) expect(phoneLink(none), none).toBeNull()
})
