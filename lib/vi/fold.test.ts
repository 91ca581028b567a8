import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { fold } from './fold'
import { slugOf } from './slug'

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const MARKED = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ']
/** Every letter of a Vietnamese keyboard that is not plain ASCII, in both cases. */
const VIETNAMESE = [...MARKED, ...MARKED.map((letter) => letter.toUpperCase())].filter((letter) => letter > '\u007f')
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...VIETNAMESE, 'Ð', 'Ɖ', ' ', '-', 'b') }),
)

describe('fold', () => {
  test('every Vietnamese letter folds to the plain letter under it', () => {
    expect(VIETNAMESE).toHaveLength(134)
    for (const letter of VIETNAMESE) expect(fold(letter)).toMatch(/^[adeiouy]$/)
  })
  test('the three crossed Ds of old fonts are one letter', () => {
    expect(fold('ĐÐƉđðɖ')).toBe('dddddd')
  })
  test('both ways of placing the tone fold alike', () => {
    expect(fold('Hoà Bình, uỷ ban')).toBe(fold('Hòa Bình, ủy ban'))
  })
  test('composed and decomposed text fold alike, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
  test('a long run of marks folds at once', () => {
    expect(cpuMillisecondsOf(() => fold(`a${'\u0301\u0323'.repeat(2_000)}`))).toBeLessThan(1_000)
  })
})

describe('the words of an address', () => {
  test('the headline of the first article', () => {
    expect(slugOf('Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững')).toBe(
      'phat-huy-the-manh-xay-dung-quan-ha-dong-phat-trien-ben-vung',
    )
  })
  test('a long headline is cut between syllables', () => {
    const slug = slugOf('nghiêng '.repeat(30))
    expect(slug).toBe('nghieng-'.repeat(10).slice(0, -1))
  })
  test('one endless word is cut where it must be', () => {
    expect(slugOf('a'.repeat(500))).toBe('a'.repeat(80))
  })
  test('a headline without letters has no words', () => {
    expect(slugOf('??? – 日本')).toBe('')
  })
  test('full-width digits become plain ones', () => {
    expect(slugOf('Quận １２')).toBe('quan-12')
  })
  test('only letters, digits and inner hyphens, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
        expect(slugOf(text.normalize('NFD'))).toBe(slug)
      }),
    )
  })
})
