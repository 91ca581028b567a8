import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, paragraph } from '@/modules/articles/plain-blocks'
import { EXCERPT_CHARS_MAX, excerptOf, findAnchor } from './anchor'

const blocks = ['Sáng nay chợ làng mở cửa.', 'Bà Lan cho biết chợ rộng hơn.', 'Ban quản lý nhận ý kiến.'].map(paragraph)
const beside = (index: number) => ({ blockIndex: index, excerpt: excerptOf(blocks[index]!) })

test('a note stays beside its block wherever that goes', () => {
  expect(findAnchor(blocks, beside(1))).toBe(1)
  expect(findAnchor([paragraph('Mở đầu mới.'), ...blocks], beside(1))).toBe(2)
  expect(findAnchor(blocks.toReversed(), beside(0))).toBe(2)
})

test('it stays beside a block that was reworded, and leaves one that is gone', () => {
  const reworded = [blocks[0]!, paragraph('Bà Lan, tổ 7, cho biết chợ làng rộng hơn trước.'), blocks[2]!]
  expect(findAnchor(reworded, beside(1))).toBe(1)
  expect(findAnchor([blocks[0]!, blocks[2]!], beside(1))).toBeNull()
})

test('of two blocks alike it is the nearer one', () => {
  const twice = [blocks[1]!, paragraph('Giữa.'), blocks[1]!]
  expect(findAnchor(twice, { ...beside(1), blockIndex: 2 })).toBe(2)
  expect(findAnchor(twice, { ...beside(1), blockIndex: 0 })).toBe(0)
})

test('beside a picture it keeps its place while there is one', () => {
  expect(findAnchor([figure(1), blocks[0]!], { blockIndex: 0, excerpt: excerptOf(figure(1)) })).toBe(0)
  expect(findAnchor([blocks[0]!], { blockIndex: 3, excerpt: '' })).toBeNull()
})

test('an excerpt is short and made of whole syllables', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('chợ', 'làng', 'họp', 'nghiêng'), { minLength: 1, maxLength: 80 }),
      (words) => {
        const excerpt = excerptOf(paragraph(words.join(' ')))
        expect(excerpt.length).toBeLessThanOrEqual(EXCERPT_CHARS_MAX)
        expect(words.join(' ').startsWith(excerpt)).toBe(true)
        expect(words).toEqual(expect.arrayContaining(excerpt.split(' ')))
      },
    ),
  )
})
