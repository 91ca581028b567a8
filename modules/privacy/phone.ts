import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { Keyring, PhoneKeys } from './keyring'

const INFO = 'trang-nhat phone v1'
const CIPHER = 'aes-256-gcm'
const POINT_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** What stands before the 32 bytes of the key in the SPKI form of every X25519 public key. */
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const SEPARATORS = /[\s.\-()‐-–]/gu

/**
 * A Vietnamese number as people type it (spaces, dots, +84, full-width digits) in E.164: `+84912345678`. Null when it
 * is not ten digits that begin with 0. Landlines with eleven are refused, as the form's sentence says.
 */
export function normalisePhone(typed: string): string | null {
  const bare = typed.normalize('NFKC').replace(SEPARATORS, '')
  const national = bare.replace(/^(?:\+|00)84(?:0(?=\d{9}$))?/, '0')
  return /^0[1-9]\d{8}$/.test(national) ? `+84${national.slice(1)}` : null
}

const rawPublic = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES)

function sharedKey(secret: Buffer, ephemeral: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.concat([ephemeral, recipient]), INFO, 32))
}

/**
 * Seals a number so that only the private key opens it: a fresh X25519 pair for each number, HKDF-SHA256,
 * AES-256-GCM. Base64 of ephemeral key, nonce, tag, text. The process that seals cannot open.
 */
export function sealPhone(phone: string, keys: PhoneKeys): string {
  const pair = generateKeyPairSync('x25519')
  const ephemeral = rawPublic(pair.publicKey)
  const secret = diffieHellman({ privateKey: pair.privateKey, publicKey: keys.phonePublicKey })
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, sharedKey(secret, ephemeral, rawPublic(keys.phonePublicKey)), nonce)
  const sealed = Buffer.concat([cipher.update(phone, 'utf8'), cipher.final()])
  return Buffer.concat([ephemeral, nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/**
 * Opens a number that was sealed with the public half of these keys. Throws without the private key, and when the box was
 * changed by one bit.
 */
export function openPhone(sealed: string, keys: PhoneKeys): string {
  if (!keys.phonePrivateKey) throw new Error('Máy này không giữ khoá mở số điện thoại.')
  const bytes = Buffer.from(sealed, 'base64')
  const ephemeral = bytes.subarray(0, POINT_BYTES)
  const nonce = bytes.subarray(POINT_BYTES, POINT_BYTES + NONCE_BYTES)
  const tagEnd = POINT_BYTES + NONCE_BYTES + TAG_BYTES
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, ephemeral]), type: 'spki', format: 'der' })
  const secret = diffieHellman({ privateKey: keys.phonePrivateKey, publicKey })
  const key = sharedKey(secret, ephemeral, rawPublic(keys.phonePublicKey))
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(POINT_BYTES + NONCE_BYTES, tagEnd))
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString('utf8')
}

/** A keyed hash of a number: equal for equal numbers, and of no use to anyone without the key. */
export const phoneIndex = (phone: string, keys: PhoneKeys): string =>
  createHmac('sha256', keys.phoneIndexKey).update(phone).digest('base64url')

/** The index of a number under every key that rows may still carry: one, and two while keys are being rotated. */
export const phoneIndexes = (phone: string, keys: Keyring): string[] =>
  [keys, keys.retired].flatMap((each) => (each ? [phoneIndex(phone, each)] : []))

/** Opens a number; null when it was sealed with other keys or touched, or the private key is not here. */
export function tryOpenPhone(sealed: string, keys: PhoneKeys): string | null {
  try {
    return openPhone(sealed, keys)
  } catch {
    return null
  }
}

/** Opens a number sealed with these keys or, while they are being rotated, with those before. Null when neither opens it. */
export const openAnyPhone = (sealed: string, keys: Keyring): string | null =>
  tryOpenPhone(sealed, keys) ?? (keys.retired && tryOpenPhone(sealed, keys.retired))
