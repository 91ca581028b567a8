import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { totpCode, totpStepAt } from '@/modules/accounts/totp'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret as a person would type it into a phone. */
export function secretOf(written: string): Buffer {
  const bits = [...written.replace(/\s/g, '')]
    .map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** What the phone shows now. */
export const codeNow = (secret: Buffer) => totpCode(secret, totpStepAt(Date.now()))

/** Half a minute passes: the code used last may not be used again, the one shown now may. */
export async function letCodesPass(email: string): Promise<void> {
  await db.update(users).set({ totpStep: 0 }).where(eq(users.email, email))
}
