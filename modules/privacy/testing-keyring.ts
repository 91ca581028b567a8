import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { createKeyring } from './keyring'

/** Gives a test's process a keyring of its own, before anything asks for it. */
export function provideTestKeyring(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'trang-nhat-')), 'keyring.json')
  writeFileSync(file, JSON.stringify(createKeyring()))
  Object.assign(env, { keyringFile: file })
}
