import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { PhoneKeys } from './keyring'

const CIPHER = 'aes-256-gcm'
const POINT_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** What stands before the 32 bytes of the key in the SPKI form of every X25519 public key. */
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

const rawPublic = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES)

function sharedKey(secret: Buffer, ephemeral: Buffer, recipient: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.concat([ephemeral, recipient]), purpose, 32))
}

/**
 * Seals a text so that only the private key opens it, and only for the same purpose: a fresh X25519 pair for each,
 * HKDF-SHA256, AES-256-GCM. Base64 of ephemeral key, nonce, tag, text. The process that seals cannot open.
 */
export function sealBox(text: string, purpose: string, keys: PhoneKeys): string {
  const pair = generateKeyPairSync('x25519')
  const ephemeral = rawPublic(pair.publicKey)
  const secret = diffieHellman({ privateKey: pair.privateKey, publicKey: keys.phonePublicKey })
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, sharedKey(secret, ephemeral, rawPublic(keys.phonePublicKey), purpose), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([ephemeral, nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Opens what was sealed with the public half of these keys. Throws when the private key is not here, or a bit was changed. */
export function openBox(sealed: string, purpose: string, keys: PhoneKeys): string {
  if (!keys.phonePrivateKey) throw new Error('Máy này không giữ khoá mở dữ liệu cá nhân của bạn đọc.')
  const bytes = Buffer.from(sealed, 'base64')
  const ephemeral = bytes.subarray(0, POINT_BYTES)
  const nonce = bytes.subarray(POINT_BYTES, POINT_BYTES + NONCE_BYTES)
  const tagEnd = POINT_BYTES + NONCE_BYTES + TAG_BYTES
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, ephemeral]), type: 'spki', format: 'der' })
  const secret = diffieHellman({ privateKey: keys.phonePrivateKey, publicKey })
  const key = sharedKey(secret, ephemeral, rawPublic(keys.phonePublicKey), purpose)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(POINT_BYTES + NONCE_BYTES, tagEnd))
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString('utf8')
}

/** The same, with null in place of a throw. */
export function tryOpenBox(sealed: string, purpose: string, keys: PhoneKeys): string | null {
  try {
    return openBox(sealed, purpose, keys)
  } catch {
    return null
  }
}
