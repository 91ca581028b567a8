import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoWithZone, portalDateTime, shortDate } from '@/lib/time'
import { readImportDate } from './import-date'

const printed = (text: string) => readImportDate(text)?.toISOString() ?? null

describe('the date of an old article', () => {
  test('without a zone is a Hà Nội date', () => {
    expect(printed('10:43 14/03/2017')).toBe('2017-03-14T03:43:00.000Z')
    expect(printed('14/3/2017 10:43')).toBe('2017-03-14T03:43:00.000Z')
    expect(printed('14/03/2017')).toBe('2017-03-13T17:00:00.000Z')
    expect(printed('2017-03-14')).toBe('2017-03-13T17:00:00.000Z')
    expect(printed('2017-03-14 10:43:20')).toBe('2017-03-14T03:43:20.000Z')
  })

  test('with a zone is that instant', () => {
    expect(printed('2017-03-14T10:43:00+07:00')).toBe('2017-03-14T03:43:00.000Z')
    expect(printed('2017-03-14T03:43:00.500Z')).toBe('2017-03-14T03:43:00.000Z')
    expect(printed('2017-03-13T22:43-0500')).toBe('2017-03-14T03:43:00.000Z')
  })

  test('that never was, or that says nothing certain, is not guessed', () => {
    const wrong = ['31/02/2017', '2017-13-01', '25:00 14/03/2017', '14/03/17', 'hôm qua', '2017', '1489459380', '']
    expect(wrong.map(printed)).toEqual(wrong.map(() => null))
  })

  test('comes back from every way in which we print it', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 50 }).map((count) => new Date(count * 60_000 + 3e11))
    fc.assert(
      fc.property(minutes, (instant) => {
        expect(readImportDate(isoWithZone(instant))).toEqual(instant)
        expect(readImportDate(portalDateTime(instant))).toEqual(instant)
        expect(shortDate(readImportDate(shortDate(instant)) ?? new Date(0))).toBe(shortDate(instant))
      }),
    )
  })
})
