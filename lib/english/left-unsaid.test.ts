import { expect, test } from 'vitest'
import { leftUnsaid } from './left-unsaid'

test('what is said, and what is written for those who read the code, is not left', () => {
  const source = [
    '/** Gọi là `Bài viết`. */',
    "const label = say('Bài viết') // bài",
    "const words = said({ a: 'Chủ đề', b: (n: number) => say('{n} bài', { n }) })",
    'const link = "https://x.test/a"',
  ]
  expect(leftUnsaid(source.join('\n'))).toEqual([])
})

test('a sentence anywhere else is', () => {
  const source = "said({ a: 'Một' })\nconst b = 'Hai chữ cũ'\n<p>Đoạn ba</p>\nsay('Năm') + 'chữ'"
  expect(leftUnsaid(source)).toEqual(["const b = 'Hai chữ cũ'", '<p>Đoạn ba</p>', ") + 'chữ'"])
})
