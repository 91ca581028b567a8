import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { keyring } from './keyring'

const VERSION = 'v1.'
const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** From the keyring, not from AUTH_SECRET: that one may be changed to end every session, these must live on. */
const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', keyring().secretKey, 'trang-nhat', purpose, KEY_BYTES))

/**
 * Seals a secret that the program itself must read again, AES-256-GCM. It opens only under the same `purpose` and for
 * the same `owner` (`user:7`): a row copied to another account opens nothing.
 */
export function sealSecret(secret: Buffer, purpose: string, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null when it is not ours, was changed by one bit, or belongs to somebody else. */
export function openSecret(sealed: string, purpose: string, owner: string): Buffer | null {
  if (!sealed.startsWith(VERSION)) return null
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url')
  const tagEnd = NONCE_BYTES + TAG_BYTES
  if (bytes.length < tagEnd) return null
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const opener = createDecipheriv(CIPHER, keyFor(purpose), nonce, { authTagLength: TAG_BYTES })
  opener.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd))
  try {
    return Buffer.concat([opener.update(bytes.subarray(tagEnd)), opener.final()])
  } catch {
    return null
  }
}

/** A hash of something short, which a stolen table alone does not let anybody guess. */
export const keyedHash = (text: string, purpose: string): string =>
  createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')
