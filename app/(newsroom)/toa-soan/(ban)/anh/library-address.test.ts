import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WHOLE_LIBRARY } from '@/modules/media/library-queries'
import { libraryAddress, libraryFilter, monthInWords } from './library-address'

const read = (address: string) => libraryFilter(Object.fromEntries(new URL(address, 'http://x').searchParams))

test('an address of the library says what is looked for, and nothing else', () => {
  expect(libraryAddress(WHOLE_LIBRARY)).toBe('/toa-soan/anh')
  expect(libraryAddress({ text: 'chợ', isWithoutAlt: true }, 12)).toBe(
    '/toa-soan/anh?q=ch%E1%BB%A3&thieu-mo-ta=1&sau=12',
  )
  expect(libraryAddress({ folder: '' })).toBe('/toa-soan/anh?thu-muc=%2F')
  expect(monthInWords('2026-09')).toBe('Tháng 9/2026')
})

test('what is written into an address is read out of it again', () => {
  const filter = fc.record({
    text: fc.constantFrom('', 'chợ Hà Đông', '100%'),
    folder: fc.constantFrom(null, '', 'Tết 2026'),
    month: fc.constantFrom(null, '2026-01', '2025-12'),
    uploadedBy: fc.constantFrom(null, 7),
    isWithoutAlt: fc.boolean(),
    isUnused: fc.boolean(),
    isTrash: fc.boolean(),
  })
  fc.assert(
    fc.property(filter, (wanted) => {
      expect(read(libraryAddress(wanted))).toEqual(wanted)
    }),
  )
})

test.each(['?thang=2026-13', '?nguoi=0', '?nguoi=x', '?thieu-mo-ta=co', '?q=%00%01', '?thu-muc='])(
  '%s is no filter',
  (query) => {
    expect(read(query)).toEqual(WHOLE_LIBRARY)
  },
)
