import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyedHash, openSecret, sealSecret } from './sealed-secret'
import { provideTestKeyring } from './testing-keyring'

provideTestKeyring()
const bytes = fc.uint8Array({ maxLength: 64 }).map((array) => Buffer.from(array))

test('a sealed secret opens for its owner and purpose, and for nobody else', () => {
  fc.assert(
    fc.property(bytes, (secret) => {
      const sealed = sealSecret(secret, 'totp', 'user:7')
      expect(openSecret(sealed, 'totp', 'user:7')).toEqual(secret)
      expect(openSecret(sealed, 'totp', 'user:8')).toBeNull()
      expect(openSecret(sealed, 'other', 'user:7')).toBeNull()
    }),
  )
})

test('one changed letter, or anything that is not ours, opens nothing', () => {
  const sealed = sealSecret(Buffer.from('bí mật'), 'totp', 'user:7')
  fc.assert(
    fc.property(fc.integer({ min: 3, max: sealed.length - 2 }), (at) => {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
      expect(openSecret(changed, 'totp', 'user:7')).toBeNull()
    }),
  )
  for (const foreign of ['', 'v1.', 'v2.abc', 'v1.AAAA']) expect(openSecret(foreign, 'totp', 'user:7')).toBeNull()
})

test('a keyed hash is the same each time and differs by purpose', () => {
  expect(keyedHash('abcd', 'recovery')).toBe(keyedHash('abcd', 'recovery'))
  expect(keyedHash('abcd', 'recovery')).not.toBe(keyedHash('abcd', 'else'))
})
