import { expect, test } from 'vitest'
import { searchedNumber, searchedWords } from './headline-search'

test('a question is read as words without tone marks', () => {
  expect(searchedWords('  Trường Hà-Đông, “Đẹp”! ')).toEqual(['truong', 'ha', 'dong', 'dep'])
  expect(searchedWords('Hà Đông'.normalize('NFD'))).toEqual(['ha', 'dong'])
  expect(searchedWords('575-TB/TU')).toEqual(['575', 'tb', 'tu'])
  expect(searchedWords('100% %_\\')).toEqual(['100'])
  expect(searchedWords('a '.repeat(500))).toHaveLength(12)
})

test('a number alone may be an article', () => {
  expect(searchedNumber(' 12 ')).toBe(12)
  expect(searchedNumber('#12')).toBe(12)
  for (const text of ['0', '12a', '1234567890', '', '1 2']) expect(searchedNumber(text)).toBeNull()
})
