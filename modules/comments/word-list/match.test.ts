import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordList } from './match'

const list = new WordList(['địt mẹ', 'buồi', 'lồn', 'đm', 'con cặc', 'thằng ngu', 'cờ bạc'])
const found = (text: string) => list.find(text).map(({ term, kind }) => `${term} ${kind}`)

test.each([
  ['Địt mẹ chúng mày', 'địt mẹ exact'],
  ['dit me chung may', 'địt mẹ toneless'],
  ['địt me', 'địt mẹ toneless'],
  ['đ.ị.t m.ẹ', 'địt mẹ disguised'],
  ['c ờ b ạ c', 'cờ bạc disguised'],
  ['concac', 'con cặc toneless'],
  ['b.u.ồ.i', 'buồi disguised'],
  ['b u ồ i', 'buồi disguised'],
  ['bu\u200bồi', 'buồi disguised'],
  ['bu0i', 'buồi disguised'],
  ['buồiiiii', 'buồi disguised'],
  ['lồ.n', 'lồn disguised'],
  ['l0n', 'lồn disguised'],
  ['ｌồｎ', 'lồn disguised'],
  ['đ.m', 'đm disguised'],
  ['ĐM', 'đm exact'],
  ['con сặс', 'con cặc disguised'],
  ['Con\u0020cặc', 'con cặc exact'],
  ['thang ngu nay', 'thằng ngu toneless'],
])('%s', (text, expected) => {
  expect(found(text.normalize('NFC'))).toEqual(
    expected === null ? expect.anything() : expect.arrayContaining([expected]),
  )
})

test.each([
  'Thịt bò hôm nay tươi.',
  'Buổi sáng trời mưa, buổi chiều hửng nắng.',
  'Buoi sang troi mua.',
  'Lồng đèn treo đầy phố, nhà nào cũng to lớn.',
  'Long den treo day pho.',
  'Các con đường mới, các cháu đi học.',
  'Bạc tỉ đổ vào con đường, cờ đỏ bay khắp phố.',
  'Số 575-TB/TU ngày 14.3.2017 của Thành ủy',
])('lời lành không bị bắt: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a match says where it stands', () => {
  const text = 'Sao lại b.u.ồ.i thế?'
  const [match] = list.find(text)
  expect(text.slice(match?.start, match?.end)).toBe('b.u.ồ.i')
})

test('whatever is put between its letters, a word of the list is found', () => {
  const joint = fc.constantFrom('.', '-', '_', '*', ' ', '\u200b', '. ')
  fc.assert(
    fc.property(fc.constantFrom('buồi', 'lồn', 'cặc ông'), joint, fc.boolean(), (term, sign, isUpper) => {
      const hidden = [...term.replace(' ', '')].join(sign)
      const text = `Xin hỏi, ${isUpper ? hidden.toUpperCase() : hidden}, vì sao?`
      return new WordList([term]).find(text).some((match) => match.term === term)
    }),
  )
})

test('ten thousand terms cost no more than ten', () => {
  const syllables = [
    'ba',
    'bô',
    'căn',
    'dừa',
    'đường',
    'gió',
    'hẹn',
    'khê',
    'lụa',
    'mây',
    'nắng',
    'phố',
    'quê',
    'sông',
    'trúc',
    'vườn',
  ]
  const terms = Array.from({ length: 10_000 }, (_, index) =>
    [0, 4, 8, 12].map((shift) => syllables[(index >> shift) % 16]).join(' '),
  )
  const text = 'Bà con tổ dân phố hỏi bao giờ con đường ven sông được sửa xong. '.repeat(80).slice(0, 5_000)
  const [small, large] = [new WordList(terms.slice(0, 10)), new WordList(terms)]
  const best = (words: WordList) =>
    Math.min(
      ...Array.from({ length: 20 }, () => {
        const from = performance.now()
        words.find(text)
        return performance.now() - from
      }),
    )
  best(small)
  expect(best(large)).toBeLessThan(best(small) * 5 + 2)
})

test('a text without a word of the list has no match, and every match lies within its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
      list.find(text).every(({ start, end }) => start >= 0 && end <= text.length && start < end),
    ),
  )
})
