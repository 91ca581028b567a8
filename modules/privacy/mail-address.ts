import { createHmac } from 'node:crypto'
import type { Keyring, PhoneKeys } from './keyring'
import { sealBox, tryOpenBox } from './sealed-box'

/** A box of one kind never opens as the other, though the keys are the same. */
const PURPOSE = 'trang-nhat mail address v1'

/** Seals a reader's mail address with the keys of telephone numbers, so that only the process that sends mail opens it. */
export const sealMailAddress = (address: string, keys: PhoneKeys): string => sealBox(address, PURPOSE, keys)

/** A keyed hash of an address: equal for equal ones, and of no use to anyone without the key. */
export const mailAddressIndex = (address: string, keys: PhoneKeys): string =>
  createHmac('sha256', keys.phoneIndexKey).update(`mail:${address}`).digest('base64url')

/** The index of an address under every key that rows may still carry: one, and two while keys are being rotated. */
export const mailAddressIndexes = (address: string, keys: Keyring): string[] =>
  [keys, keys.retired].flatMap((each) => (each ? [mailAddressIndex(address, each)] : []))

/** Opens an address; null when it was sealed with other keys or touched, or the private key is not here. */
export const tryOpenMailAddress = (sealed: string, keys: PhoneKeys): string | null => tryOpenBox(sealed, PURPOSE, keys)

/** Opens an address sealed with these keys or, while they are being rotated, with those before. Null when neither does. */
export const openAnyMailAddress = (sealed: string, keys: Keyring): string | null =>
  tryOpenMailAddress(sealed, keys) ?? (keys.retired && tryOpenMailAddress(sealed, keys.retired))
