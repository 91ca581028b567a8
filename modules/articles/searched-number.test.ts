import { expect, test } from 'vitest'
import { searchedNumber } from './searched-number'

test('a number alone may be an article', () => {
  expect(searchedNumber(' 12 ')).toBe(12)
  expect(searchedNumber('#12')).toBe(12)
  for (const text of ['0', '12a', '1234567890', '', '1 2']) expect(searchedNumber(text)).toBeNull()
})
