import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { queueMail } from '@/modules/mail/queue'
import { openSecret, sealSecret } from '@/modules/privacy/sealed-secret'
import { secondFactorOnMail } from './mails'
import { forgetRecoveryCodes, replaceRecoveryCodes, spendRecoveryCode } from './recovery-codes'
import { makeTotpSecret, matchTotp, typedTotp } from './totp'

/** How long a role that needs the second step may put it off, from the first sign-in on. */
export const POSTPONE_DAYS = 7

const STORED = 'totp'
const OFFERED = 'totp-set-up'
const ownerOf = (userId: number) => `user:${userId}`

/** A fresh secret for somebody to scan, sealed for the way through the form: nothing is stored before a code proves it. */
export function offerSecret(userId: number): { secret: Buffer; sealed: string } {
  const secret = makeTotpSecret()
  return { secret, sealed: sealSecret(secret, OFFERED, ownerOf(userId)) }
}

/** The secret of an offer that came back with a form, to be shown once more; null when it was not offered to them. */
export const reopenOffer = (userId: number, sealed: string): Buffer | null =>
  openSecret(sealed, OFFERED, ownerOf(userId))

/** A secret that its owner has shown to hold: the code they typed was of `step`. */
export type ProvenSecret = { secret: Buffer; step: number }

/**
 * The offer that came back with a form, and whether the typed code is one of its own. `stale`: it was not offered to
 * this person, or with another keyring.
 */
export function proveOffer(userId: number, sealed: string, typed: string): ProvenSecret | 'stale' | 'wrong-code' {
  const secret = reopenOffer(userId, sealed)
  if (!secret) return 'stale'
  const code = typedTotp(typed)
  const step = code === null ? null : matchTotp(secret, code, Date.now(), null)
  return step === null ? 'wrong-code' : { secret, step }
}

/** Turns the second step on; returns ten recovery codes, kept nowhere in clear. */
export async function storeSecondFactor(
  tx: Tx,
  person: { id: number; name: string; email: string },
  { secret, step }: ProvenSecret,
): Promise<string[]> {
  await tx
    .update(users)
    .set({ totpSealed: sealSecret(secret, STORED, ownerOf(person.id)), totpStep: step, totpEnabledAt: sql`now()` })
    .where(eq(users.id, person.id))
  await queueMail(tx, { to: person.email, ...secondFactorOnMail(person.name) })
  return replaceRecoveryCodes(tx, person.id)
}

/** Turns it off; whether that is allowed is the verb's business. */
export async function removeSecondFactor(tx: Tx, userId: number): Promise<void> {
  await tx.update(users).set({ totpSealed: null, totpStep: null, totpEnabledAt: null }).where(eq(users.id, userId))
  await forgetRecoveryCodes(tx, userId)
}

export type CodeTaken = 'totp' | 'recovery'

/**
 * Takes a typed code, six digits or a recovery code, and uses it up; null when it is wrong or was used before. The
 * account's row is held meanwhile, so that a code sent twice at once is taken once.
 */
export async function takeSecondFactor(tx: Tx, userId: number, typed: string): Promise<CodeTaken | null> {
  const [user] = await tx
    .select({ totpSealed: users.totpSealed, totpStep: users.totpStep })
    .from(users)
    .where(eq(users.id, userId))
    .for('update')
  if (!user?.totpSealed) return null
  const digits = typedTotp(typed)
  if (digits === null) return (await spendRecoveryCode(tx, userId, typed)) ? 'recovery' : null
  const secret = openSecret(user.totpSealed, STORED, ownerOf(userId))
  if (!secret) throw new Error('Khoá trong KEYRING_FILE không mở được bí mật xác thực hai bước: tệp khoá đã bị thay.')
  const step = matchTotp(secret, digits, Date.now(), user.totpStep)
  if (step === null) return null
  await tx.update(users).set({ totpStep: step }).where(eq(users.id, userId))
  return 'totp'
}
