const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const BITS = 5

/** RFC 4648, without padding: how authenticator apps take a secret. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let held = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    held += 8
    while (held >= BITS) {
      held -= BITS
      text += LETTERS.charAt((buffer >> held) & 31)
    }
    buffer &= (1 << held) - 1
  }
  return held > 0 ? text + LETTERS.charAt((buffer << (BITS - held)) & 31) : text
}
