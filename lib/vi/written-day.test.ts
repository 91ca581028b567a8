import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, writtenDay } from './written-day'

test('a day is read as people write it', () => {
  for (const written of ['14/3/2026', ' 14/03/2026 ', '14-3-2026', '14.03.2026', '14 / 3 / 2026', '2026-03-14']) {
    expect(readDay(written), written).toBe('2026-03-14')
  }
  expect(readDay('29/2/2024')).toBe('2024-02-29')
})

test('what is no day of the calendar is none', () => {
  const wrong = [
    '',
    '14/3',
    '31/2/2026',
    '0/1/2026',
    '1/13/2026',
    '29/2/2026',
    '14/3/26',
    '2026-3-14',
    'hôm nay',
    '1/1/0001',
  ]
  for (const written of wrong) expect(readDay(written), written).toBeNull()
})

test('every day is read back from what is written of it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (at) => {
      const key = at.toISOString().slice(0, 10)
      expect(readDay(writtenDay(key))).toBe(key)
    }),
  )
})
