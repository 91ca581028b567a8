import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { accountCodes, rateWindows, sessions, signInSteps } from '@/db/schema/accounts'
import { STEP_MINUTES } from './sign-in-step'

/** Longer than any limit remembers. */
const WINDOW_DAYS = 2
const SESSION_DAYS = 90

/**
 * Forgets what no longer decides anything: counters nobody waits for, steps and codes that have run out, sessions that
 * ended a season ago. The newest session of each account stays: it says when they were last here.
 */
export async function sweepAccounts(tx: Tx): Promise<void> {
  await tx.delete(rateWindows).where(sql`${rateWindows.startedAt} < now() - make_interval(days => ${WINDOW_DAYS})
    and coalesce(${rateWindows.blockedUntil}, ${rateWindows.startedAt}) < now() - make_interval(days => ${WINDOW_DAYS})`)
  await tx.delete(signInSteps).where(sql`${signInSteps.createdAt} < now() - make_interval(mins => ${STEP_MINUTES})`)
  await tx.delete(accountCodes).where(sql`${accountCodes.expiresAt} < now()`)
  await tx.delete(sessions).where(sql`${sessions.lastSeenAt} < now() - make_interval(days => ${SESSION_DAYS})
    and exists (select 1 from ${sessions} as newer where newer.user_id = ${sessions.userId}
      and newer.last_seen_at > ${sessions.lastSeenAt})`)
}
