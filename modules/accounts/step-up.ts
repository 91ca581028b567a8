import { and, eq, gt, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { sessions } from '@/db/schema/accounts'
import { hashOf, isAlive, SESSION_ID } from './sessions'

/** How long a password or a code counts for grave deeds: giving roles, closing accounts, turning the second step off. */
export const STEP_UP_MINUTES = 10

/** Whether whoever sits at this browser has given a password or a code in the last ten minutes. */
export async function isProvenLately(sessionId: string, tx: Tx = db): Promise<boolean> {
  if (!SESSION_ID.test(sessionId)) return false
  const isLate = gt(sessions.provenAt, sql`now() - make_interval(mins => ${STEP_UP_MINUTES})`)
  const found = await tx
    .select({ userId: sessions.userId })
    .from(sessions)
    .where(and(eq(sessions.idHash, hashOf(sessionId)), isAlive, isLate))
  return found.length > 0
}

export async function markProven(tx: Tx, sessionId: string, userId: number): Promise<void> {
  await tx
    .update(sessions)
    .set({ provenAt: sql`now()` })
    .where(and(eq(sessions.idHash, hashOf(sessionId)), eq(sessions.userId, userId)))
}
