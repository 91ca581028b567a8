import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { env } from '@/lib/env'

const SECRET_BYTES_MIN = 32

const secret = z.base64().refine((value) => Buffer.from(value, 'base64').length >= SECRET_BYTES_MIN)

/** SPKI and PKCS 8 of an X25519 pair, and 32 random bytes, base64. */
const PhoneKeys = z.object({
  phonePublicKey: z.base64(),
  phonePrivateKey: z.base64().optional(),
  phoneIndexKey: secret,
})

/**
 * The keys for readers' phone numbers. A process that only takes comments needs no private key and should not have it.
 * `secretKey` seals what the program itself reads again; where it is missing, the index key does that. `retired` are the
 * keys before these, while a rotation is under way.
 */
const KeyringFile = PhoneKeys.extend({ secretKey: secret.optional(), retired: PhoneKeys.optional() })
export type KeyringFile = z.output<typeof KeyringFile>
export type PhoneKeysFile = z.output<typeof PhoneKeys>

export type PhoneKeys = { phonePublicKey: KeyObject; phonePrivateKey: KeyObject | null; phoneIndexKey: Buffer }
export type Keyring = PhoneKeys & { secretKey: Buffer; retired: PhoneKeys | null }

/** Fresh keys for phone numbers. */
export function createPhoneKeys(): { [Name in keyof PhoneKeysFile]-?: string } {
  const pair = generateKeyPairSync('x25519')
  return {
    phonePublicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    phonePrivateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    phoneIndexKey: randomBytes(SECRET_BYTES_MIN).toString('base64'),
  }
}

/** Fresh keys for a new installation, to be written to KEYRING_FILE with mode 0600. */
export const createKeyring = () => ({
  ...createPhoneKeys(),
  secretKey: randomBytes(SECRET_BYTES_MIN).toString('base64'),
})

const der = (base64: string) => Buffer.from(base64, 'base64')

const openPhoneKeys = ({ phonePublicKey, phonePrivateKey, phoneIndexKey }: PhoneKeysFile): PhoneKeys => ({
  phonePublicKey: createPublicKey({ key: der(phonePublicKey), type: 'spki', format: 'der' }),
  phonePrivateKey: phonePrivateKey
    ? createPrivateKey({ key: der(phonePrivateKey), type: 'pkcs8', format: 'der' })
    : null,
  phoneIndexKey: der(phoneIndexKey),
})

/** Checks and opens the content of a keyring file. Throws when a key is missing or malformed. */
export function openKeyring(content: unknown): Keyring {
  const file = KeyringFile.parse(content)
  return {
    ...openPhoneKeys(file),
    secretKey: der(file.secretKey ?? file.phoneIndexKey),
    retired: file.retired ? openPhoneKeys(file.retired) : null,
  }
}

let opened: { keyring: Keyring; mark: string } | null = null

/**
 * The installation's keyring, read again when its file has changed: a rotation must not wait for a restart. Throws without
 * KEYRING_FILE; the launcher always makes one.
 */
export function keyring(): Keyring {
  const { keyringFile } = env
  if (!keyringFile) throw new Error('Thiếu KEYRING_FILE: hãy chạy bằng npm start hoặc đặt biến môi trường này.')
  const mark = markOf(keyringFile)
  if (opened && (mark === null || mark === opened.mark)) return opened.keyring
  try {
    opened = { keyring: openKeyring(JSON.parse(readFileSync(keyringFile, 'utf8'))), mark: mark ?? '' }
  } catch (error) {
    if (!opened) throw error
    // A comment must not be lost because a file is out of order; whoever watches the log hears of it, once a file.
    console.error('Không đọc được tệp khoá mới, dùng tiếp khoá đã đọc:', error instanceof Error ? error.message : error)
    opened.mark = mark ?? ''
  }
  return opened.keyring
}

/** Null when the file cannot be looked at just now: what was read of it still holds. */
function markOf(file: string): string | null {
  try {
    const { ino, mtimeMs, size } = statSync(file)
    return `${ino} ${mtimeMs} ${size}`
  } catch {
    return null
  }
}
