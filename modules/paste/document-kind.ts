export type DocumentKind = 'zip' | 'old-word' | 'locked' | 'rtf' | 'other'

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of Word 97 to 2003; a document with a password is kept in one as well. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/** Its directory names its streams in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is by its first bytes; its name says nothing. */
export function documentKindOf(bytes: Uint8Array): DocumentKind {
  if (startsWith(bytes, ZIP)) return 'zip'
  if (startsWith(bytes, RTF)) return 'rtf'
  if (!startsWith(bytes, COMPOUND)) return 'other'
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED) ? 'locked' : 'old-word'
}
