import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { tonePlaced } from './spelling'

test.each([
  ['hòa', 'hoà'],
  ['Hòa', 'Hoà'],
  ['HÓA', 'HOÁ'],
  ['khỏe', 'khoẻ'],
  ['thủy', 'thuỷ'],
  ['hoà', 'hoà'],
  ['quý', 'quý'],
  ['hòa'.normalize('NFD'), 'hoà'],
])('%s is spelt %s', (one, other) => expect(tonePlaced(one)).toBe(other))

test.each(['hoàn', 'hóan', 'toán', 'thúyt', 'của', 'mùa', 'Mĩ', 'Mỹ', 'chòe khách'.replace('òe', 'oè')])(
  '%s stays',
  (word) => expect(tonePlaced(word)).toBe(word),
)

test('it changes no letters, and once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'hoòoóuủyỳaàeẻtn ') }), (text) => {
      expect(tonePlaced(tonePlaced(text))).toBe(tonePlaced(text))
      expect(fold(tonePlaced(text))).toBe(fold(text))
    }),
  )
})
