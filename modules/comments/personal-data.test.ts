import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data'

const found = (text: string) => findPersonalData(text).map(({ kind, text: written }) => `${kind} ${written}`)

test.each([
  ['Gọi tôi 0912 345 678 nhé', ['phone 0912 345 678']],
  ['Gọi +84 912.345.678', ['phone +84 912.345.678']],
  ['Gọi ０９１２３４５６７８', ['phone ０９１２３４５６７８']],
  ['Số bàn (024) 3825 1234', ['phone 024) 3825 1234']],
  ['0912345678 0987654321', ['phone 0912345678', 'phone 0987654321']],
  ['Căn cước của ông ấy 001 085 012 345.', ['identity 001 085 012 345']],
  ['CMND 012345678 cấp ở Hà Đông', ['identity 012345678']],
  ['Chuyển vào STK 1903 6688 2217 giúp tôi', ['bank 1903 6688 2217']],
  ['Thư: ba.tu-7@example.com.vn.', ['email ba.tu-7@example.com.vn']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Họp ngày 14/03/2017 lúc 10:43.',
  'Văn bản số 575-TB/TU ngày 14.3.2017 của Thành uỷ.',
  'Dự án 1.250.000.000 đồng cho 12.500 hộ dân.',
  'Biển số 30A 123.45, toạ độ 20.9715 105.7720.',
  'Từ năm 2010 - 2020 rồi 2021 - 2026.',
])('lời không có gì riêng tư: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a mobile number is found however it is cut', () => {
  const joint = fc.constantFrom('', ' ', '.', '-', ' - ', '. ')
  const digits = fc.stringMatching(/^0[35789]\d{8}$/)
  fc.assert(
    fc.property(
      digits,
      joint,
      fc.nat({ max: 8 }),
      fc.constantFrom('Gọi ', 'ở đây: ', ''),
      (number, sign, cut, words) => {
        const written = `${number.slice(0, cut + 1)}${sign.length > 2 ? ' ' : sign}${number.slice(cut + 1)}`
        expect(found(`${words}${written} nhé`)).toEqual([`phone ${written}`])
      },
    ),
  )
})

test('whatever the text, what is found stands in it and never overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-+@a(é'), maxLength: 200 }), (text) => {
      let from = 0
      for (const { text: written, start, end } of findPersonalData(text)) {
        expect(text.slice(start, end)).toBe(written)
        expect(start).toBeGreaterThanOrEqual(from)
        from = end
      }
    }),
  )
})
