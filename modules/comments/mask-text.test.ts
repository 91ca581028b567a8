import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MASK, maskText } from './mask-text'

test('every place of every piece is covered, the rest stays as it was', () => {
  expect(maskText('Gọi 0912 hoặc 0912, nhà số 7.', ['0912', 'nhà số 7'])).toEqual({
    text: `Gọi ${MASK} hoặc ${MASK}, ${MASK}.`,
    count: 3,
  })
  expect(maskText('Không có gì.', ['0912'])).toEqual({ text: 'Không có gì.', count: 0 })
})

test('pieces that overlap are covered once', () => {
  expect(maskText('abcdef', ['abcd', 'cdef'])).toEqual({ text: MASK, count: 1 })
  expect(maskText('aaaa', ['aa'])).toEqual({ text: MASK, count: 1 })
})

test('no piece is left, and what is left is of the text', () => {
  const letters = fc.string({ unit: fc.constantFrom('0', '1', '2'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 20 }),
      fc.array(letters, { minLength: 1, maxLength: 3 }),
      (words, pieces) => {
        const text = words.join(' ')
        const rest = maskText(text, pieces).text.split(MASK)
        for (const part of rest) {
          for (const piece of pieces) expect(part).not.toContain(piece)
          expect(text).toContain(part)
        }
      },
    ),
  )
})
