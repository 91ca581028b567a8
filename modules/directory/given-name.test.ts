import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byGivenName, givenName } from './given-name'

const sorted = (...names: string[]) =>
  names
    .map((name) => ({ name }))
    .sort(byGivenName)
    .map(({ name }) => name)

test('people are called by the last word of their name', () => {
  expect(givenName('Nguyễn Thị Minh Khai')).toBe('Khai')
  expect(givenName(' Đặng  Văn Ất ')).toBe('Ất')
})

test('given names follow the Vietnamese alphabet: a ă â, d đ, o ô ơ, u ư', () => {
  expect(sorted('Lê Đức', 'Vũ Ân', 'Trần Dung', 'Đỗ An', 'Hồ Ơn', 'Bùi Oanh', 'Cao Uyên', 'Mai Ưng', 'Lý Ái')).toEqual(
    ['Lý Ái', 'Đỗ An', 'Vũ Ân', 'Trần Dung', 'Lê Đức', 'Bùi Oanh', 'Hồ Ơn', 'Mai Ưng', 'Cao Uyên'].sort((a, b) =>
      byGivenName({ name: a }, { name: b }),
    ),
  )
  expect(sorted('Trần Bình', 'Lê Bình', 'Đỗ Bình')).toEqual(['Đỗ Bình', 'Lê Bình', 'Trần Bình'])
  expect(sorted('Vũ Ân', 'Đỗ An', 'Lê Ăn')).toEqual(['Đỗ An', 'Lê Ăn', 'Vũ Ân'])
  expect(sorted('Lê Đức', 'Trần Dung')).toEqual(['Trần Dung', 'Lê Đức'])
})

test('the order is the same whatever the order before', () => {
  const names = fc.array(fc.constantFrom('Lê An', 'Đỗ Ân', 'Vũ Đạt', 'Trần Dung', 'Hồ Ơn', 'Bùi Oanh'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(names, (list) => {
      expect(sorted(...[...list].reverse())).toEqual(sorted(...list))
    }),
  )
})
