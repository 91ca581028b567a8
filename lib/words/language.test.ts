import { expect, test } from 'vitest'
import { countedInEnglish, foreignTextIn, numberIn } from './language'

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

test('a text is Vietnamese when much of it is; an English one may name places', () => {
  expect(foreignTextIn('en', 'Mong quận sớm sửa vỉa hè đoạn gần trường học.')).toBe('vi')
  expect(foreignTextIn('en', 'I was in Hà Đông last week, and the pavement had not been mended.')).toBeUndefined()
  expect(foreignTextIn('en', '… 12/3')).toBeUndefined()
  expect(foreignTextIn('vi', 'Mong quận sớm sửa vỉa hè.')).toBeUndefined()
})
