import { expect, test } from 'vitest'
import { listAddress, listFilter } from './list-address'

test('a filtered list has an address that leads back to it', () => {
  const filter = listFilter('draft', ' làng lụa Vạn Phúc ')
  expect(filter).toEqual({ status: 'draft', text: 'làng lụa Vạn Phúc' })
  const asked = new URL(listAddress(filter, 'x'), 'http://here').searchParams
  expect(listFilter(asked.get('trang-thai') ?? undefined, asked.get('q') ?? undefined)).toEqual(filter)
  expect(asked.get('sau')).toBe('x')
})

test('what nobody knows filters nothing', () => {
  expect(listFilter('toString', undefined)).toEqual({ status: null, text: '' })
  expect(listFilter(undefined, 'a\u0000b').text).toBe('a b')
  expect([...listFilter(undefined, '🏮'.repeat(500)).text]).toHaveLength(100)
  expect(listAddress({ status: null, text: '' })).toBe('/toa-soan/bai')
})
