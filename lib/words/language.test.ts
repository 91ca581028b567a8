import { expect, test } from 'vitest'
import { countedInEnglish, numberIn } from './language'

test('English has a word for one and a word for many', () => {
  expect(countedInEnglish(1, 'comment', 'comments')).toBe('1 comment')
  expect(countedInEnglish(0, 'comment', 'comments')).toBe('0 comments')
  expect(countedInEnglish(2, 'comment', 'comments')).toBe('2 comments')
  expect(countedInEnglish(1_204, 'comment', 'comments')).toBe('1,204 comments')
})

test('numbers are written as each language writes them', () => {
  expect(numberIn('vi', 1_204)).toBe('1.204')
  expect(numberIn('en', 1_204)).toBe('1,204')
})
