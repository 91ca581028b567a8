import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { env } from '@/lib/env'

/**
 * The keys for readers' phone numbers, base64: SPKI and PKCS 8 of an X25519 pair, and 32 random bytes. A process
 * that only takes comments needs no private key and should not have it.
 */
const KeyringFile = z.object({
  phonePublicKey: z.base64(),
  phonePrivateKey: z.base64().optional(),
  phoneIndexKey: z.base64().refine((value) => Buffer.from(value, 'base64').length >= 32),
})
export type KeyringFile = z.output<typeof KeyringFile>

export type Keyring = { phonePublicKey: KeyObject; phonePrivateKey: KeyObject | null; phoneIndexKey: Buffer }

/** Fresh keys for a new installation, to be written to KEYRING_FILE with mode 0600. */
export function createKeyring(): Required<KeyringFile> {
  const pair = generateKeyPairSync('x25519')
  return {
    phonePublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    phonePrivateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    phoneIndexKey: randomBytes(32).toString('base64'),
  }
}

/** Checks and opens the content of a keyring file. Throws when a key is missing or malformed. */
export function openKeyring(content: unknown): Keyring {
  const file = KeyringFile.parse(content)
  const der = (base64: string) => Buffer.from(base64, 'base64')
  return {
    phonePublicKey: createPublicKey({ key: der(file.phonePublicKey), type: 'spki', format: 'der' }),
    phonePrivateKey: file.phonePrivateKey
      ? createPrivateKey({ key: der(file.phonePrivateKey), type: 'pkcs8', format: 'der' })
      : null,
    phoneIndexKey: der(file.phoneIndexKey),
  }
}

let opened: Keyring | null = null

/** The installation's keyring, read once. Throws without KEYRING_FILE; the launcher always makes one. */
export function keyring(): Keyring {
  if (opened) return opened
  if (!env.keyringFile) throw new Error('Thiếu KEYRING_FILE: hãy chạy bằng npm start hoặc đặt biến môi trường này.')
  opened = openKeyring(JSON.parse(readFileSync(env.keyringFile, 'utf8')))
  return opened
}
