import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visitorOf } from './visitor'

const sender = fc.record({ address: fc.ipV4(), userAgent: fc.string({ maxLength: 80 }) })

test('a visitor has one name all day', () => {
  fc.assert(
    fc.property(fc.string(), sender, (salt, one) => {
      expect(visitorOf(salt, one)).toBe(visitorOf(salt, { ...one }))
    }),
  )
})

test('another address, another browser or another day gives another name', () => {
  fc.assert(
    fc.property(sender, sender, (one, other) => {
      fc.pre(one.address !== other.address || one.userAgent !== other.userAgent)
      expect(visitorOf('muối', one)).not.toBe(visitorOf('muối', other))
      expect(visitorOf('muối', one)).not.toBe(visitorOf('muối của hôm sau', one))
    }),
  )
})

test('one visitor has another name for each matter', () => {
  const one = { address: '203.0.113.7', userAgent: 'Firefox' }
  expect(new Set(['', 'agree:1', 'agree:2', 'report:1'].map((about) => visitorOf('muối', one, about))).size).toBe(4)
})

test('the name shows nothing of the address and is short', () => {
  const name = visitorOf('muối', { address: '203.0.113.7', userAgent: 'Firefox' })
  expect(name).toMatch(/^[\w-]{16}$/)
})
