import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { compareVietnamese } from './collate'
import { keepTogether } from './no-break'
import { countSyllables, readingMinutes } from './syllables'

describe('official numbers stay on one line', () => {
  test.each([
    ['thông báo số 575-TB/TU về', 'thông\u00a0báo\u00a0số\u00a0575\u2011TB/\u2060TU về'],
    ['ngày 14/3/2017, tại', 'ngày\u00a014/3/2017, tại'],
    ['ở quận 1 và', 'ở quận\u00a01 và'],
    ['xem tr. 5.', 'xem tr.\u00a05.'],
    ['theo Nghị quyết 15 của', 'theo Nghị\u00a0quyết\u00a015 của'],
    ['Quyết định số 12/2021/QĐ-UBND', 'Quyết\u00a0định\u00a0số\u00a012/2021/\u2060QĐ\u2011UBND'],
    ['giai đoạn 2016-2020', 'giai đoạn 2016\u20112020'],
    ['tăng 6,2 triệu đồng, 25 km² và 12 %.', 'tăng 6,2\u00a0triệu đồng, 25\u00a0km² và 12\u00a0%.'],
    ['5 mét vuông, 3 kilôgam', '5 mét vuông, 3 kilôgam'],
  ])('%s', (text, expected) => {
    expect(keepTogether(text)).toBe(expected)
  })
  test('ordinary words with hyphens or slashes may break', () => {
    expect(keepTogether('văn hóa - xã hội, và/hoặc, https://hadong.example.vn/tin-tuc')).toBe(
      'văn hóa - xã hội, và/hoặc, https://hadong.example.vn/tin-tuc',
    )
  })
  test('only spaces and hyphens change, and twice is as good as once', () => {
    const words = fc.constantFrom('quận', 'số', ' ', '-', '/', '575', 'TB', 'tr.', 'a', 'Nghị quyết', '\n', 'km', '%')
    fc.assert(
      fc.property(fc.string({ unit: words }), (text) => {
        const kept = keepTogether(text)
        expect(keepTogether(kept)).toBe(kept)
        expect(kept.replaceAll('\u2060', '').replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')).toBe(text)
      }),
    )
  })
  test('one endless word is passed over at once', () => {
    const took = cpuMillisecondsOf(() => {
      for (const unit of ['a', '1-', 'quận ', '1/', 'số số ']) keepTogether(unit.repeat(100_000))
    })
    expect(took).toBeLessThan(2_000)
  })
})

test('names stand in the order of the Vietnamese alphabet', () => {
  const names = ['Zũng', 'Đông', 'Dương', 'Áo', 'An', 'Ăn', 'Ân', 'ao']
  expect(names.sort(compareVietnamese)).toEqual(['An', 'ao', 'Áo', 'Ăn', 'Ân', 'Dương', 'Đông', 'Zũng'])
})

test('the length of a text is counted in syllables', () => {
  expect(countSyllables('Quận Hà Đông, 14/3/2017!')).toBe(6)
  expect(countSyllables('Hà Đông'.normalize('NFD'))).toBe(2)
  expect(readingMinutes('một hai ba')).toBe(1)
  expect(readingMinutes('chữ '.repeat(660))).toBe(3)
})
