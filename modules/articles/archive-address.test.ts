import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDayOf } from '@/lib/time'
import { archivePathAt, archivePathOf, dayOf, monthOf, yearOf } from './archive-address'

test('a day of the archive has one address, with its zeros', () => {
  expect(archivePathOf({ year: 2017, month: 3, day: 4 })).toBe('/luu-tru/2017/03/04')
  expect(archivePathOf({ year: 2017, month: 11 })).toBe('/luu-tru/2017/11')
  expect(archivePathAt(new Date('2017-03-13T17:00:00Z'))).toBe('/luu-tru/2017/03/14')
})

test('days that no calendar has are refused', () => {
  for (const [year, month, day] of [
    ['2017', '2', '31'],
    ['2017', '13', '1'],
    ['2017', '0', '1'],
    ['2017', '3', '0'],
    ['17', '3', '14'],
    ['2017', '3', ''],
    ['2017', '3', '1e1'],
    ['2017', '-3', '14'],
    ['99999', '3', '14'],
  ] as const)
    expect(dayOf(year, month, day)).toBeNull()
  expect(dayOf('2020', '2', '29')).toEqual({ year: 2020, month: 2, day: 29 })
  expect(dayOf('2021', '2', '29')).toBeNull()
  expect([yearOf('1989'), yearOf('２０１７'), monthOf('012')]).toEqual([null, null, null])
})

test('every instant finds the way back from its address', () => {
  const instants = fc.date({ min: new Date('1990-01-02'), max: new Date('2999-12-30'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      const [, , year = '', month = '', day = ''] = archivePathAt(instant).split('/')
      expect(dayOf(year, month, day)).toEqual(calendarDayOf(instant))
    }),
  )
})
