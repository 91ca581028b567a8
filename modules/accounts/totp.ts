import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { toBase32 } from '@/lib/base32'

export const TOTP_STEP_SECONDS = 30
export const TOTP_DIGITS = 6
/** RFC 4226 asks for at least 128 bits and recommends 160: one block of SHA-1, the only hash every app knows. */
const SECRET_BYTES = 20
/** One step to either side: a phone may be half a minute off. */
const DRIFT_STEPS = 1

export const makeTotpSecret = (): Buffer => randomBytes(SECRET_BYTES)

/** The half minute an instant falls in, counted from 1970. */
export const totpStepAt = (milliseconds: number): number => Math.floor(milliseconds / 1_000 / TOTP_STEP_SECONDS)

/** The digits of one step: RFC 4226's HOTP over RFC 6238's counter, SHA-1. */
export function totpCode(secret: Uint8Array, step: number, digits = TOTP_DIGITS): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step a typed code belongs to, at `now` or one step beside it; null when it is wrong, or not later than
 * `lastStep`, the step of the last code taken.
 */
export function matchTotp(secret: Uint8Array, code: string, now: number, lastStep: number | null): number | null {
  const present = totpStepAt(now)
  let found: number | null = null
  for (let step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step += 1) {
    const isSame = isEqual(totpCode(secret, step), code)
    if (isSame && step > (lastStep ?? -1)) found ??= step
  }
  return found
}

const isEqual = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

/** Six digits as people type them: with spaces, or as full-width digits. Null when it is anything else. */
export function typedTotp(typed: string): string | null {
  const bare = typed.normalize('NFKC').replace(/[\s.-]/g, '')
  return /^\d{6}$/.test(bare) ? bare : null
}

/** What the picture says to the phone. `issuer` is the newsroom's name, `account` the e-mail address. */
export function totpAddress(secret: Uint8Array, issuer: string, account: string): string {
  // The label's colon parts issuer from account, so it must not stand in either.
  const label = [issuer, account].map((part) => encodeURIComponent(part.replaceAll(':', ' '))).join(':')
  const query = new URLSearchParams({ secret: toBase32(secret), issuer: issuer.replaceAll(':', ' ') })
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`
}
