import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { sessions, users } from '@/db/schema/accounts'
import { hashOf, isAlive, SESSION_HOURS_MAX, SESSION_ID, SESSION_IDLE_MINUTES } from './sessions'

/** Whole seconds until a session ends if nobody does anything, and until it ends whatever they do. */
export type SessionRemaining = { idleSeconds: number; absoluteSeconds: number }

/** Looks without touching: asking does not keep the session alive. Null when it is over. */
export async function sessionRemaining(sessionId: string, tx: Tx = db): Promise<SessionRemaining | null> {
  if (!SESSION_ID.test(sessionId)) return null
  const secondsTo = (end: ReturnType<typeof sql>) => sql<string>`floor(extract(epoch from ${end} - now()))`
  const [found] = await tx
    .select({
      idle: secondsTo(sql`(${sessions.lastSeenAt} + make_interval(mins => ${SESSION_IDLE_MINUTES}))`),
      absolute: secondsTo(sql`(${sessions.createdAt} + make_interval(hours => ${SESSION_HOURS_MAX}))`),
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.idHash, hashOf(sessionId)), isAlive, isNull(users.disabledAt)))
  if (!found) return null
  const absoluteSeconds = Number(found.absolute)
  return { idleSeconds: Math.min(Number(found.idle), absoluteSeconds), absoluteSeconds }
}
