import { expect, test } from 'vitest'
import { deskFilter, EVERYTHING, filterQuery, listAddress, listFilter, listPlace } from './list-address'

const asked = (address: string) => Object.fromEntries(new URL(address, 'http://here').searchParams)

test('a filtered list has an address that leads back to it', () => {
  const filter = listFilter({
    'trang-thai': 'draft',
    q: ' làng lụa Vạn Phúc ',
    'chuyen-muc': '3',
    'but-danh': '4',
    'nguoi-viet': '5',
    theo: 'dang',
    tu: '14/3/2017',
    den: '2017-03-15',
    thieu: 'sa-po',
  })
  expect(filter).toEqual({
    status: 'draft',
    text: 'làng lụa Vạn Phúc',
    sectionId: 3,
    authorId: 4,
    writerId: 5,
    order: 'published',
    from: '2017-03-14',
    to: '2017-03-15',
    lacks: 'standfirst',
  })
  const place = { side: 'before', at: new Date('2017-03-14T10:43:00.120Z'), id: 12 } as const
  const address = listAddress(filter, place)
  expect(listFilter(asked(address))).toEqual(filter)
  expect(listPlace(asked(address))).toEqual(place)
  expect(listPlace(asked(listAddress(filter, { ...place, side: 'after' })))).toEqual({ ...place, side: 'after' })
})

test('what nobody knows filters nothing', () => {
  const odd = { 'trang-thai': 'toString', 'chuyen-muc': '0', 'but-danh': 'x', tu: '31/2/2017', thieu: 'gì', theo: '' }
  expect(listFilter(odd)).toEqual(EVERYTHING)
  expect(listFilter({ q: 'a\u0000b' }).text).toBe('a b')
  expect([...listFilter({ q: '🏮'.repeat(500) }).text]).toHaveLength(100)
  expect(listAddress(EVERYTHING)).toBe('/toa-soan/bai')
  expect(listPlace({ sau: 'x', truoc: 'y' })).toBeNull()
})

test('the same question has one spelling, whatever order it was asked in', () => {
  const left = listFilter({ q: 'ha dong', 'trang-thai': 'draft' })
  const right = listFilter({ 'trang-thai': 'draft', q: 'ha dong ', 'chuyen-muc': '' })
  expect(filterQuery(left)).toBe('trang-thai=draft&q=ha+dong')
  expect(filterQuery(right)).toBe(filterQuery(left))
})

test('both days of a period belong to it, by the clock of Hà Nội', () => {
  const { from, until } = deskFilter({ ...EVERYTHING, from: '2017-03-14', to: '2017-03-14' })
  expect(from).toEqual(new Date('2017-03-14T00:00:00+07:00'))
  expect(until).toEqual(new Date('2017-03-15T00:00:00+07:00'))
})
