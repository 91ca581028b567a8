import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { env } from '@/lib/env'
import { createKeyring, createPhoneKeys, keyring, openKeyring } from './keyring'
import { openAnyPhone, phoneIndexes, sealPhone } from './phone'
import { openSecret, sealSecret } from './sealed-secret'

const file = join(mkdtempSync(join(tmpdir(), 'trang-nhat-')), 'keyring.json')
const PHONE = '+84912345678'

test('a running process uses new keys as soon as their file is there, and keeps the last ones while it is away', () => {
  Object.assign(env, { keyringFile: file })
  const first = createKeyring()
  writeFileSync(file, JSON.stringify(first))
  const before = sealPhone(PHONE, keyring())
  expect(openAnyPhone(before, openKeyring(first))).toBe(PHONE)
  const second = { ...first, ...createPhoneKeys(), retired: first }
  writeFileSync(file, JSON.stringify(second))
  const after = sealPhone(PHONE, keyring())
  expect(openAnyPhone(after, openKeyring(first))).toBeNull()
  expect([before, after].map((sealed) => openAnyPhone(sealed, keyring()))).toEqual([PHONE, PHONE])
  expect(phoneIndexes(PHONE, keyring())).toHaveLength(2)
  writeFileSync(file, '{"phonePublicKey":')
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(openAnyPhone(after, keyring())).toBe(PHONE)
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  rmSync(file)
  expect(openAnyPhone(after, keyring())).toBe(PHONE)
})

test('second steps sealed before there was a key for them open after numbers got new keys', () => {
  Object.assign(env, { keyringFile: file })
  const { secretKey: _, ...older } = createKeyring()
  writeFileSync(file, JSON.stringify(older))
  const sealed = sealSecret(Buffer.from('bí mật'), 'totp', 'user:7')
  writeFileSync(file, JSON.stringify({ ...older, ...createPhoneKeys(), secretKey: older.phoneIndexKey }))
  expect(openSecret(sealed, 'totp', 'user:7')?.toString()).toBe('bí mật')
})

test.each([{}, { ...createKeyring(), phoneIndexKey: 'bmdhbg==' }, { ...createKeyring(), retired: {} }])(
  'a keyring without its keys is refused',
  (content) => expect(() => openKeyring(content)).toThrow(),
)
