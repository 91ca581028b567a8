import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsAround, weeksOf } from './archive-calendar'

describe('a month as weeks', () => {
  test('begins on Monday: 1 March 2017 was a Wednesday', () => {
    expect(weeksOf({ year: 2017, month: 3 })[0]).toEqual([null, null, 1, 2, 3, 4, 5])
  })

  test('holds every day once and in order, in whole weeks, each on its own weekday', () => {
    const months = fc.record({ year: fc.integer({ min: 1990, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const weeks = weeksOf({ year, month })
        const days = weeks.flat().filter((day) => day !== null)
        expect(days).toEqual(days.map((_, index) => index + 1))
        expect(days.length).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          expect(week.some((day) => day !== null)).toBe(true)
        }
        const sundays = weeks.flatMap((week) => week[6] ?? [])
        for (const day of sundays) expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(0)
      }),
    )
  })
})

describe('the months beside a month', () => {
  const span = { first: { year: 2016, month: 12 }, last: { year: 2017, month: 2 } }

  test('stop at the ends of the archive', () => {
    expect(monthsAround(span, { year: 2016, month: 12 })).toEqual({
      isWithin: true,
      previous: null,
      next: { year: 2017, month: 1 },
    })
    expect(monthsAround(span, { year: 2017, month: 2 })).toMatchObject({ isWithin: true, next: null })
  })

  test('an empty month between two full ones is part of the archive; one outside is not', () => {
    expect(monthsAround(span, { year: 2017, month: 1 }).isWithin).toBe(true)
    expect(monthsAround(span, { year: 2017, month: 3 }).isWithin).toBe(false)
    expect(monthsAround(null, { year: 2017, month: 1 }).isWithin).toBe(false)
  })
})
