import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from './marked-text'

const marked = (text: string, marks: string[]) =>
  markedParts(text, marks)
    .filter(({ isMarked }) => isMarked)
    .map((part) => part.text)

test('the words a check named are marked where they stand', () => {
  expect(markedParts('Vay nhanh, v.a.y nhanh', ['v.a.y'])).toEqual([
    { text: 'Vay nhanh, ', isMarked: false },
    { text: 'v.a.y', isMarked: true },
    { text: ' nhanh', isMarked: false },
  ])
  expect(marked('đồ chó, chó', ['chó', 'đồ chó'])).toEqual(['đồ chó', 'chó'])
  expect(markedParts('', ['x'])).toEqual([])
  expect(markedParts('Nguyên vẹn', [])).toEqual([{ text: 'Nguyên vẹn', isMarked: false }])
})

test('marking loses no letter and adds none', () => {
  const word = fc.string({ minLength: 0, maxLength: 3, unit: fc.constantFrom('a', 'b', 'ế', ' ') })
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (words, marks) => {
      const text = words.join('')
      const parts = markedParts(text, marks)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(parts.every((part) => part.text !== '')).toBe(true)
    }),
  )
})
