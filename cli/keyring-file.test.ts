import { chownSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createKeyring, openKeyring } from '@/modules/privacy/keyring'
import { openAnyPhone, openPhone, sealPhone } from '@/modules/privacy/phone'
import { readKeyringFile, withFreshKeys, withoutRetired, writeKeyringFile } from './keyring-file'

const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-'))
const file = join(folder, 'keys.json')
const PHONE = '+84912345678'

test('new keys stand in front, the old ones behind, and what else is in the file stays as it was', () => {
  const { secretKey: _, ...older } = createKeyring()
  writeKeyringFile(file, { authSecret: 'chữ ký', ...older })
  const sealed = sealPhone(PHONE, openKeyring(older))
  const turning = withFreshKeys(readKeyringFile(file))
  expect(turning).toMatchObject({ authSecret: 'chữ ký', secretKey: older.phoneIndexKey })
  expect(() => openPhone(sealed, openKeyring(turning))).toThrow()
  expect(openAnyPhone(sealed, openKeyring(turning))).toBe(PHONE)
  writeKeyringFile(file, withoutRetired(turning))
  expect(openAnyPhone(sealed, openKeyring(readKeyringFile(file)))).toBeNull()
  expect(readKeyringFile(file)).toMatchObject({ authSecret: 'chữ ký', secretKey: older.phoneIndexKey })
})

test('the file is for its owner alone, and nothing half-written stays beside it', () => {
  writeKeyringFile(file, createKeyring())
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['keys.json'])
})

test('a file that is no keyring is refused by name and left alone', () => {
  writeFileSync(file, '{"phonePublicKey":')
  expect(() => readKeyringFile(file)).toThrow(file)
  expect(readFileSync(file, 'utf8')).toBe('{"phonePublicKey":')
})

test.runIf(process.getuid?.() === 0)('a file written by root stays the site’s', () => {
  writeKeyringFile(file, createKeyring())
  chownSync(file, 65_534, 65_534)
  writeKeyringFile(file, createKeyring())
  expect(statSync(file)).toMatchObject({ uid: 65_534, gid: 65_534 })
})
