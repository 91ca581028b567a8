import { createHash, createHmac } from 'node:crypto'
import { derivedKey } from '@/modules/privacy/derived-key'

const TOKEN_BYTES = 16
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const TOKEN_SHAPE = /^[\w-]{22}$/

/** The address of a receipt, 128 bits. Derived, so that the same form sent twice is answered with the same receipt. */
export const receiptToken = (idempotencyKey: string): string =>
  createHmac('sha256', derivedKey('comment-receipt'))
    .update(idempotencyKey)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url')

export const isReceiptToken = (text: string): boolean => TOKEN_SHAPE.test(text)

/** What the table keeps of a token: a stolen backup opens no receipt. */
export const receiptHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** `7H3K-2P9Q`: the code a reader can say on the telephone. It names a comment and opens nothing. */
export function followUpCode(hash: string): string {
  const bytes = Buffer.from(hash, 'hex').subarray(0, 8)
  const letters = [...bytes].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/**
 * The key that makes a form sent twice one comment, as a UUID. It covers the text: a used code with another text is
 * another form. `seed` is the form's own key, or the challenge that paid for it.
 */
export function idempotencyKey(seed: string, articleId: number, ...text: string[]): string {
  const bytes = createHmac('sha256', derivedKey('comment-key'))
    .update(JSON.stringify([seed, articleId, ...text]))
    .digest()
    .subarray(0, 16)
  // RFC 9562 version 8: the bytes are ours.
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x80, 6)
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
