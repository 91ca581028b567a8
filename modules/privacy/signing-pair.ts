import { createECDH, hkdfSync } from 'node:crypto'
import { keyring } from './keyring'

const CURVE = 'prime256v1'
/** The order of P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const SCALAR_BYTES = 32
/** Sixteen bytes more than needed, so that no scalar is likelier than another (FIPS 186-5, A.2.1). */
const SEED_BYTES = 48

/** An ECDSA pair on P-256, base64url: the point uncompressed, the scalar. */
export type SigningPair = { publicKey: string; privateKey: string }

/**
 * A pair for one purpose, derived from the keyring: the same in every process with that keyring, after every restart, and
 * after the keys of telephone numbers are changed. Nothing more is to be kept, or to be lost.
 */
export function signingPair(purpose: string): SigningPair {
  const seed = Buffer.from(hkdfSync('sha256', keyring().secretKey, 'trang-nhat', purpose, SEED_BYTES))
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (ORDER - 1n)) + 1n
  const privateKey = Buffer.from(scalar.toString(16).padStart(SCALAR_BYTES * 2, '0'), 'hex')
  const pair = createECDH(CURVE)
  pair.setPrivateKey(privateKey)
  return { publicKey: pair.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') }
}
