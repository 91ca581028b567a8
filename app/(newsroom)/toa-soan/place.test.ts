import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeFrom, writtenPlace } from './place'

test('a place comes back from an address as it was written', () => {
  const instants = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 1_000_000_000 }), (at, id) => {
      expect(placeFrom(writtenPlace({ at, id }))).toEqual({ at, id })
    }),
  )
})

test.each([
  '',
  '12',
  '2026-13-45T99:00:00.000Z_1',
  '2026-11-22T03:00:00.000Z_0',
  "2026-11-22T03:00:00.000Z_1' or 1",
  null,
])('%j is the first page', (written) => expect(placeFrom(written)).toBeNull())
