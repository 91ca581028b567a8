import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarDayOf,
  clockTime,
  dayKey,
  instantOf,
  isoWithZone,
  longDate,
  longDateTime,
  portalDateTime,
  shortDate,
  startOfDay,
} from './time'

const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('the hour of the first article', () => {
  const published = new Date('2017-03-14T03:43:00Z')
  test('is printed as Vietnamese papers print it', () => {
    expect(longDateTime(published)).toBe('Thứ ba, 14/3/2017, 10:43 (GMT+7)')
    expect(longDate(published)).toBe('Thứ ba, 14/3/2017')
    expect(shortDate(published)).toBe('14/3/2017')
    expect(clockTime(published)).toBe('10:43')
    expect(portalDateTime(published)).toBe('10:43 14/03/2017')
    expect(isoWithZone(published)).toBe('2017-03-14T10:43:00+07:00')
  })
  test('is read from its parts', () => {
    expect(instantOf(2017, 3, 14, 10, 43)).toEqual(published)
  })
})

describe('a Hà Nội day', () => {
  test('begins at 17:00 UTC of the day before', () => {
    expect(startOfDay(2017, 1, 1).toISOString()).toBe('2016-12-31T17:00:00.000Z')
    expect(calendarDayOf(new Date('2016-12-31T17:00:00Z'))).toEqual({ year: 2017, month: 1, day: 1 })
    expect(calendarDayOf(new Date('2016-12-31T16:59:59.999Z'))).toEqual({ year: 2016, month: 12, day: 31 })
  })
  test('rolls over the end of a month', () => {
    expect(startOfDay(2024, 2, 30)).toEqual(startOfDay(2024, 3, 1))
    expect(startOfDay(2024, 13, 1)).toEqual(startOfDay(2025, 1, 1))
  })
  test('holds every instant between its start and the next', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { year, month, day } = calendarDayOf(instant)
        expect(startOfDay(year, month, day).getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(startOfDay(year, month, day + 1).getTime()).toBeGreaterThan(instant.getTime())
      }),
    )
  })
})

test.each([
  [2017, 2, 29, 0, 0],
  [2017, 2, 31, 0, 0],
  [2017, 13, 1, 0, 0],
  [2017, 0, 1, 0, 0],
  [2017, 1, 1, 24, 0],
  [2017, 1, 1, 25, 0],
  [2017, 1, 1, 0, 60],
])('%i-%i-%i %i:%i is no real minute', (year, month, day, hour, minute) => {
  expect(instantOf(year, month, day, hour, minute)).toBeNull()
})

test('the day of the tables changes at midnight in Hà Nội', () => {
  expect(dayKey(new Date('2017-03-14T16:59:59Z'))).toBe('2017-03-14')
  expect(dayKey(new Date('2017-03-14T17:00:00Z'))).toBe('2017-03-15')
})

test('every printed time is the time of Intl in Asia/Ho_Chi_Minh', () => {
  const printed = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Asia/Ho_Chi_Minh', hourCycle: 'h23', hour: '2-digit', minute: '2-digit' },
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
  })
  fc.assert(
    fc.property(instants, (instant) => {
      const part = Object.fromEntries(printed.formatToParts(instant).map(({ type, value }) => [type, value]))
      expect(portalDateTime(instant)).toBe(`${part.hour}:${part.minute} ${part.day}/${part.month}/${part.year}`)
      expect(new Date(isoWithZone(instant)).getTime()).toBe(Math.floor(instant.getTime() / 1_000) * 1_000)
    }),
  )
})
