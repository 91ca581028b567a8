import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.AUTH_SECRET ??= 'một bí mật chỉ dùng trong bài thử này, đủ dài'
})
const { ADDRESS_LINK_HOURS, makeAddressLink, readAddressLink } = await import('./address-link')

const NOW = new Date('2026-11-26T08:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
const link = fc.record({ userId: fc.integer({ min: 1 }), formerEmail: fc.emailAddress(), email: fc.emailAddress() })

test('a link says what it was made with, for a day', () => {
  fc.assert(
    fc.property(link, (made) => {
      const { token, expiresAt } = makeAddressLink(made, NOW)
      expect(token).toMatch(/^[\w.-]+$/)
      expect(readAddressLink(token, later(ADDRESS_LINK_HOURS - 0.01))).toEqual(made)
      expect(expiresAt).toEqual(later(ADDRESS_LINK_HOURS))
      expect(readAddressLink(token, expiresAt)).toBeNull()
    }),
  )
})

test('a link with one sign changed, or made up, opens nothing', () => {
  const { token } = makeAddressLink({ userId: 1, formerEmail: 'a@toasoan.vn', email: 'b@toasoan.vn' }, NOW)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'z', '.', '_'), (at, sign) => {
      const touched = token.slice(0, at) + sign + token.slice(at + 1)
      if (touched !== token) expect(readAddressLink(touched, NOW)).toBeNull()
    }),
  )
  for (const other of ['', '.', 'a.b.c', randomBytes(900).toString('base64url'), 'đường dẫn'])
    expect(readAddressLink(other, NOW)).toBeNull()
})
