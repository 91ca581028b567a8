import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { type AttemptPolicy, countAttempt } from './attempt-limits'

/** Keys are hashed: the table needs to recognise an address, not to know it. */
export function attemptKey(...parts: string[]): string {
  return `sign-in:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`
}

/**
 * Counts one try in the table, by the database's clock, before the password is looked at: tries sent side by side
 * wait for one another and none is free. Returns the seconds to wait when the try is not allowed, else null.
 */
export async function takeAttempt(key: string, policy: AttemptPolicy): Promise<number | null> {
  return db.transaction(async (tx) => {
    await tx.insert(rateWindows).values({ key }).onConflictDoNothing()
    const [row] = await tx
      .select({
        count: rateWindows.count,
        startedAt: rateWindows.startedAt,
        blockedUntil: rateWindows.blockedUntil,
        now: sql<string>`extract(epoch from clock_timestamp()) * 1000`,
      })
      .from(rateWindows)
      .where(eq(rateWindows.key, key))
      .for('update')
    if (!row) throw new Error('rate_windows: dòng vừa ghi không còn')
    const found = {
      count: row.count,
      startedAt: row.startedAt.getTime(),
      blockedUntil: row.blockedUntil?.getTime() ?? null,
    }
    const { window, retryAfterSeconds } = countAttempt(found, Number(row.now), policy)
    if (retryAfterSeconds !== null) return retryAfterSeconds
    await tx
      .update(rateWindows)
      .set({
        count: window.count,
        startedAt: new Date(window.startedAt),
        blockedUntil: window.blockedUntil === null ? null : new Date(window.blockedUntil),
      })
      .where(eq(rateWindows.key, key))
    return null
  })
}

/** A right password pays off the account's wrong ones. */
export async function forgiveAttempts(tx: Tx, key: string): Promise<void> {
  await tx.delete(rateWindows).where(eq(rateWindows.key, key))
}
