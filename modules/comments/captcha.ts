import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { derivedKey } from '@/modules/privacy/derived-key'

export const CAPTCHA_LIFE_MINUTES = 30
/** No person reads six digits and writes a comment faster. */
export const CAPTCHA_AGE_SECONDS_MIN = 3
export const CAPTCHA_DIGITS = 6
/** Nobody mixes these up, on screen or by ear; 0 and 1 look like letters. */
const ALPHABET = '23456789'
const TEST_ANSWER = '000000'

const ID_BYTES = 16
const MAC_BYTES = 16
const TOKEN_SHAPE = /^[\w-]{43}$/

/** What a solved challenge pays for. A code solved for one article buys nothing on another. */
export type CaptchaPurpose = `comment:${number}`

/** A challenge that was issued by us for this purpose. `id` is the only name it has in the database. */
export type Challenge = { id: string; issuedAt: Date; code: string }

/** The ways to pass: a code that was seen or heard, or work of the machine. Each names a challenge to burn. */
export type CaptchaPass = { way: 'code' | 'work'; challenge: Challenge }

const mac = (use: string, ...parts: (string | Buffer)[]) => {
  const hmac = createHmac('sha256', derivedKey('captcha')).update(use)
  for (const part of parts) hmac.update('\0').update(part)
  return hmac.digest()
}

const tokenMac = (purpose: CaptchaPurpose, id: Buffer) => mac('token', purpose, id).subarray(0, MAC_BYTES)

/** Eight letters divide a byte evenly, so every code is equally likely. */
const codeOf = (id: Buffer) =>
  [...mac('code', id).subarray(0, CAPTCHA_DIGITS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** A fresh challenge as a token for a cookie, a hidden field or an image address. Nothing is written anywhere. */
export function issueCaptcha(purpose: CaptchaPurpose, now = new Date()): string {
  const id = randomBytes(ID_BYTES)
  id.writeUInt32BE(Math.floor(now.getTime() / 1000), 0)
  return Buffer.concat([id, tokenMac(purpose, id)]).toString('base64url')
}

/** The challenge behind a token; null when it is not ours, for another purpose, or older than its life. */
export function openCaptcha(purpose: CaptchaPurpose, token: string, now = new Date()): Challenge | null {
  if (!TOKEN_SHAPE.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const id = bytes.subarray(0, ID_BYTES)
  if (!timingSafeEqual(tokenMac(purpose, id), bytes.subarray(ID_BYTES))) return null
  const issuedAt = new Date(id.readUInt32BE(0) * 1000)
  const ageSeconds = (now.getTime() - issuedAt.getTime()) / 1000
  if (ageSeconds > CAPTCHA_LIFE_MINUTES * 60 || ageSeconds < -60) return null
  return { id: id.toString('base64url'), issuedAt, code: codeOf(id) }
}

/** Bytes that are always the same for one challenge: how its picture is bent, so that asking again shows no more. */
export const captchaGrain = (challenge: Challenge): Buffer =>
  Buffer.concat([mac('grain', 'a', challenge.id), mac('grain', 'b', challenge.id), mac('grain', 'c', challenge.id)])

/** Whether an answer, already cleaned to digits, is the challenge's code. */
export function isCodeOf(challenge: Challenge, answer: string): boolean {
  if (env.isCaptchaTest && answer === TEST_ANSWER) return true
  const [given, wanted] = [Buffer.from(answer), Buffer.from(challenge.code)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
