import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { wordsForSearch } from './searched-words'

const keys = (text: string) => wordsForSearch(text).map(({ key }) => key)
const toned = (text: string) => wordsForSearch(text).map((word) => word.toned)

describe('the words of a text as search knows them', () => {
  test('lose marks and case, and keep their place', () => {
    expect(wordsForSearch('Quận HÀ-Đông, “575-TB/TU”')).toEqual([
      { start: 0, end: 4, key: 'quan', toned: 'quận' },
      { start: 5, end: 7, key: 'ha', toned: 'hà' },
      { start: 8, end: 12, key: 'dong', toned: 'đông' },
      { start: 15, end: 18, key: '575', toned: '575' },
      { start: 19, end: 21, key: 'tb', toned: 'tb' },
      { start: 22, end: 24, key: 'tu', toned: 'tu' },
    ])
  })

  test('are the same by every spelling', () => {
    for (const [one, other] of [
      ['hoà bình', 'hòa bình'],
      ['thuỷ lợi', 'thủy lợi'],
      ['kĩ thuật', 'kỹ thuật'],
      ['quí tộc', 'quý tộc'],
      ['Ðồng Ɖăng', 'đồng đăng'],
      ['Hà Đông'.normalize('NFD'), 'hà đông'],
    ] as const) {
      expect(keys(one), one).toEqual(keys(other))
      expect(toned(one), one).toEqual(toned(other))
    }
    expect(toned('ma má mà')).toEqual(['ma', 'má', 'mà'])
    expect(keys('thúy tay hay')).toEqual(['thuy', 'tay', 'hay'])
  })

  test('hold letters and digits only, whatever the text, in their order', () => {
    // Short words of few letters and any marks are where the rules about a last `y` meet everything else.
    const marked = fc
      .array(
        fc
          .tuple(
            fc.constantFrom(...'hklmstquyiđ'),
            fc.array(fc.constantFrom(...'\u0300\u0301\u0304\u0307\u0323'), { maxLength: 2 }),
          )
          .map(([letter, marks]) => letter + marks.join('')),
        { maxLength: 4 },
      )
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), marked), (text) => {
        let end = 0
        for (const word of wordsForSearch(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          end = word.end
          expect(word.key + word.toned).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
          expect(fold(word.toned)).toBe(fold(word.key))
        }
      }),
    )
  })
})
