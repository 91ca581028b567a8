import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDayOf, clockTime, instantOf } from './time'
import { isTypedDay, isTypedTime, typedInstant } from './typed-time'

test('an editor types the hour in any of the usual ways', () => {
  const morning = instantOf(2026, 11, 24, 6, 30)
  for (const day of ['2026-11-24', '24/11/2026', ' 24/11/2026 ']) {
    for (const time of ['06:30', '6:30', '06:30:00', '6h30', '6 h 30', '6 giờ 30', '6 giờ 30'.normalize('NFD')]) {
      expect(typedInstant(day, time), `${day} ${time}`).toEqual(morning)
    }
  }
})

test('what names no minute of the calendar is not guessed at', () => {
  for (const day of ['', '31/2/2026', '2026-13-01', '0/1/2026', '24-11-2026', '0026-11-24', 'mai']) {
    expect(isTypedDay(day), day).toBe(false)
  }
  for (const time of ['', '24:00', '6:60', '6', '6h', '06:30:15', '-6:30', 'sáng']) {
    expect(isTypedTime(time), time).toBe(false)
  }
  expect(isTypedDay('29/2/2028')).toBe(true)
})

test('every minute that a field can show comes back as that minute in Hà Nội', () => {
  const minutes = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(minutes, (some) => {
      const { year, month, day } = calendarDayOf(some)
      const two = (part: number) => String(part).padStart(2, '0')
      const found = typedInstant(`${year}-${two(month)}-${two(day)}`, clockTime(some))
      expect(found?.getTime()).toBe(Math.floor(some.getTime() / 60_000) * 60_000)
    }),
  )
})
