import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterOf, beforeOf } from '@/lib/diff'
import { countChanges, diffSyllables, type Token, tokensOf } from './syllable-diff'
import { countSyllables } from './syllables'

const joined = (tokens: Token[]) => tokens.map(({ text }) => text).join('')
const diff = (before: string, after: string) => diffSyllables(tokensOf(before), tokensOf(after))

/** `Chợ[- làng+ quê] họp`, a word spelt otherwise as `{hòa=hoà}`. */
function golden(before: string, after: string): string {
  let written = ''
  let [gone, come] = ['', '']
  const flush = () => {
    if (gone || come) written += `[${gone && `-${gone}`}${come && `+${come}`}]`
    ;[gone, come] = ['', '']
  }
  for (const edit of diff(before, after)) {
    if (edit.kind === 'removed') gone += edit.before.text
    else if (edit.kind === 'added') come += edit.after.text
    else {
      flush()
      const { before: old, after: present } = edit
      written += old.text === present.text ? present.text : `{${old.text}=${present.text}}`
    }
  }
  flush()
  return written
}

test.each([
  ['Chợ làng họp lại.', 'Chợ làng họp lại.', 'Chợ làng họp lại.'],
  ['Chợ làng họp lại.', 'Chợ làng sắp họp.', 'Chợ làng[+ sắp] họp[- lại].'],
  ['Có 150 hộ dân.', 'Có 105 hộ dân.', 'Có[- 150+ 105] hộ dân.'],
  ['Khu vui chơi hòa bình', 'Khu vui chơi hoà bình', 'Khu vui chơi{ hòa= hoà} bình'],
  ['Bà Nguyễn Thị Lân, tổ 7', 'Bà Nguyễn Thị Lan, tổ 7', 'Bà Nguyễn Thị[- Lân+ Lan], tổ 7'],
  ['Hà nội', 'Hà Nội', 'Hà[- nội+ Nội]'],
  ['Công văn 12/UBND-VX', 'Công văn 21/UBND-VX', 'Công văn[- 12+ 21]/UBND-VX'],
  ['một hai', 'một, hai', 'một[+,] hai'],
  ['', 'Chợ mới', '[+Chợ mới]'],
  ['Chợ cũ', '', '[-Chợ cũ]'],
])('from “%s” to “%s”', (before, after, expected) => {
  expect(golden(before, after)).toBe(expected)
})

test('a word left standing between two rewritten stretches goes with them', () => {
  expect(golden('Ủy ban sáng nay họp bàn việc làng', 'Bà con chiều qua họp về chuyện đất')).toBe(
    '[-Ủy ban sáng nay họp bàn việc làng+Bà con chiều qua họp về chuyện đất]',
  )
})

const VIETNAMESE = [
  'hoà',
  'hòa',
  'chợ',
  'Chợ',
  'làng',
  'họp',
  '150',
  ',',
  '.',
  ' ',
  '  ',
  '-',
  '“',
  '\n',
  'ế',
  'e\u0302\u0301',
]
const text = fc.array(fc.constantFrom(...VIETNAMESE), { maxLength: 60 }).map((parts) => parts.join(''))
const anything = fc.oneof(text, fc.string({ unit: 'grapheme' }))

describe('whatever the texts', () => {
  test('no syllable, sign or space is lost on the way, and both texts can be read back', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const edits = diff(before, after)
        expect(joined(beforeOf(edits))).toBe(before)
        expect(joined(afterOf(edits))).toBe(after)
      }),
    )
  })

  test('what came and went explains the lengths', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { added, removed } = countChanges(diff(before, after))
        expect(countSyllables(before) - removed + added).toBe(countSyllables(after))
      }),
    )
  })

  test('a text does not differ from itself, nor from itself with its tones placed otherwise', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(countChanges(diff(one, one))).toEqual({ added: 0, removed: 0 })
        const spaced = tokensOf(one)
          .map((token) => token.text)
          .join(' ')
        expect(countChanges(diff(spaced, spaced.replaceAll(/hòa(?= |$)/g, 'hoà')))).toEqual({ added: 0, removed: 0 })
      }),
    )
  })
})
