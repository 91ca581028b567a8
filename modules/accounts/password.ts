import { hash, verify } from '@node-rs/argon2'
import { countCodePoints } from '@/lib/vi/text'
import { isCommonPassword } from './common-passwords'

export const PASSWORD_CHARS_MIN = 12
/** Argon2 takes any length; nobody types more, and hashing should not be handed megabytes. */
export const PASSWORD_CHARS_MAX = 256

/** 19 MiB and two passes, argon2id: the floor of our trust page, about 30 ms a hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const

export type PasswordProblem = 'too-short' | 'too-long' | 'common'

/** Keyboards for Vietnamese compose letters differently; the same word typed on two machines must be one password. */
const composed = (password: string) => password.normalize('NFC')

/** Why a new password is not taken; null when it is fine. Lengths in code points after composition. */
export function passwordProblem(password: string): PasswordProblem | null {
  const length = countCodePoints(composed(password))
  if (length < PASSWORD_CHARS_MIN) return 'too-short'
  if (length > PASSWORD_CHARS_MAX) return 'too-long'
  return isCommonPassword(password) ? 'common' : null
}

/** The PHC string to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), COST)
}

const PHC_PREFIX = '$argon2id$'

let decoy: Promise<string> | undefined

/**
 * Whether a password opens an account. For an account that does not exist (`passwordHash` null) it does the same work
 * and says no, so that an answer's time tells nothing about who works here.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID())
  // Somebody invited has no hash yet, and a row written by hand may hold anything.
  const known = passwordHash?.startsWith(PHC_PREFIX) ? passwordHash : null
  const isRight = await verify(known ?? (await decoy), composed(password))
  return known !== null && isRight
}
