import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { captchaUses } from '@/db/schema/comments'
import type { CaptchaPass, Challenge } from './captcha'

export const CAPTCHA_TRIES_MAX = 3

/**
 * Checks that a solved challenge was never used and uses it up, in one statement: of two posts with the same code one
 * waits for the other's row and then finds it burned. Inside the caller's transaction, so that a comment that is not
 * stored costs no code.
 */
export async function burnCaptcha(tx: Tx, pass: CaptchaPass): Promise<boolean> {
  const rows = await tx
    .insert(captchaUses)
    .values({ id: pass.challenge.id, usedAt: sql`now()` })
    .onConflictDoUpdate({
      target: captchaUses.id,
      set: { usedAt: sql`now()` },
      setWhere: sql`${captchaUses.usedAt} is null and ${captchaUses.failureCount} < ${CAPTCHA_TRIES_MAX}`,
    })
    .returning({ id: captchaUses.id })
  return rows.length === 1
}

/** Counts a wrong answer against every challenge it could have been meant for; the third burns it. */
export async function countWrongAnswer(tx: Tx, challenges: readonly Challenge[]): Promise<void> {
  if (challenges.length === 0) return
  // In one order everywhere, so that two wrong answers at once never wait for each other in a circle.
  const ids = challenges.map((challenge) => challenge.id).sort()
  await tx
    .insert(captchaUses)
    .values(ids.map((id) => ({ id, failureCount: 1 })))
    .onConflictDoUpdate({ target: captchaUses.id, set: { failureCount: sql`${captchaUses.failureCount} + 1` } })
}
