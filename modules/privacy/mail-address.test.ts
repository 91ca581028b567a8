import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyring, createPhoneKeys, openKeyring } from './keyring'
import {
  mailAddressIndex,
  mailAddressIndexes,
  openAnyMailAddress,
  sealMailAddress,
  tryOpenMailAddress,
} from './mail-address'
import { sealPhone, tryOpenPhone } from './phone'

const file = createKeyring()
const keys = openKeyring(file)

test('an address opens for its keys alone, and never twice as the same letters', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const sealed = sealMailAddress(address, keys)
      expect(tryOpenMailAddress(sealed, keys)).toBe(address)
      expect(sealMailAddress(address, keys)).not.toBe(sealed)
      expect(tryOpenMailAddress(sealed, openKeyring(createKeyring()))).toBeNull()
    }),
    { numRuns: 20 },
  )
})

test('a machine that only takes addresses in opens none', () => {
  const { phonePrivateKey: _, ...withoutPrivate } = file
  const web = openKeyring(withoutPrivate)
  expect(tryOpenMailAddress(sealMailAddress('a@b.vn', web), web)).toBeNull()
})

test('a box of the other kind stays shut', () => {
  expect(tryOpenMailAddress(sealPhone('+84912345678', keys), keys)).toBeNull()
  expect(tryOpenPhone(sealMailAddress('a@b.vn', keys), keys)).toBeNull()
})

test('while keys are being changed, both generations open and are looked for', () => {
  const before = createPhoneKeys()
  const rotating = openKeyring({ ...file, retired: before })
  const former = openKeyring({ ...before })
  expect(openAnyMailAddress(sealMailAddress('a@b.vn', former), rotating)).toBe('a@b.vn')
  expect(mailAddressIndexes('a@b.vn', rotating)).toEqual([
    mailAddressIndex('a@b.vn', keys),
    mailAddressIndex('a@b.vn', former),
  ])
})
