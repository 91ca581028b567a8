import { createHmac } from 'node:crypto'
import type { Keyring, PhoneKeys } from './keyring'
import { openBox, sealBox, tryOpenBox } from './sealed-box'

const PURPOSE = 'trang-nhat phone v1'
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

/** Seals a number so that only the private key opens it. */
export const sealPhone = (phone: string, keys: PhoneKeys): string => sealBox(phone, PURPOSE, keys)

/**
 * Opens a number that was sealed with the public half of these keys. Throws without the private key, and when the box was
 * changed by one bit.
 */
export const openPhone = (sealed: string, keys: PhoneKeys): string => openBox(sealed, PURPOSE, keys)

/** A keyed hash of a number: equal for equal numbers, and of no use to anyone without the key. */
export const phoneIndex = (phone: string, keys: PhoneKeys): string =>
  createHmac('sha256', keys.phoneIndexKey).update(phone).digest('base64url')

/** The index of a number under every key that rows may still carry: one, and two while keys are being rotated. */
export const phoneIndexes = (phone: string, keys: Keyring): string[] =>
  [keys, keys.retired].flatMap((each) => (each ? [phoneIndex(phone, each)] : []))

/** Opens a number; null when it was sealed with other keys or touched, or the private key is not here. */
export const tryOpenPhone = (sealed: string, keys: PhoneKeys): string | null => tryOpenBox(sealed, PURPOSE, keys)

/** Opens a number sealed with these keys or, while they are being rotated, with those before. Null when neither opens it. */
export const openAnyPhone = (sealed: string, keys: Keyring): string | null =>
  tryOpenPhone(sealed, keys) ?? (keys.retired && tryOpenPhone(sealed, keys.retired))
