import { expect, test } from 'vitest'
import { articleMeant } from './article-meant'

test('an article is named by its number, by its address, or by its page at the desk', () => {
  expect(articleMeant(' 12 ')).toBe('12')
  expect(articleMeant('số 12')).toBe('12')
  expect(articleMeant('/thoi-su/cho-moi-12')).toBe('12')
  expect(articleMeant('https://trangnhat.example/thoi-su/cho-moi-12')).toBe('12')
  expect(articleMeant('http://localhost:3000/toa-soan/bai/12#ngon-ngu')).toBe('12')
})

test('nothing stays nothing, and what names no article is left for the verb', () => {
  expect(articleMeant('  ')).toBe('')
  expect(articleMeant('chợ mới')).toBe('chợ mới')
})
