import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { db } from '@/db/client'
import { sessions, signInSteps, userSections, users } from '@/db/schema/accounts'
import type { Viewer } from './viewer'

export const SESSION_IDLE_MINUTES = 30
export const SESSION_HOURS_MAX = 8
const SEEN_EVERY_SECONDS = 60
const USER_AGENT_CHARS_MAX = 300

/** 256 random bits as base64url: nobody guesses one, so a fast hash keeps them safe. */
export const SESSION_ID = /^[A-Za-z0-9_-]{43}$/

/** What the table knows of a session: enough to tell it, not to use it. */
export const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex')

export const isAlive = and(
  isNull(sessions.revokedAt),
  gt(sessions.lastSeenAt, sql`now() - make_interval(mins => ${SESSION_IDLE_MINUTES})`),
  gt(sessions.createdAt, sql`now() - make_interval(hours => ${SESSION_HOURS_MAX})`),
)

/** Starts a session and returns its id, which is kept nowhere but in the browser's cookie. */
export async function createSession(tx: Tx, userId: number, userAgent: string): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url')
  await tx
    .insert(sessions)
    .values({ idHash: hashOf(sessionId), userId, userAgent: userAgent.slice(0, USER_AGENT_CHARS_MAX) })
  return sessionId
}

/**
 * The person behind a session id, with the role they hold now; null when the session is unknown, idle for 30 minutes,
 * older than 8 hours or revoked, or the account is disabled. Asked at every newsroom request.
 */
export async function findViewerBySession(sessionId: string, tx: Tx = db): Promise<Viewer | null> {
  if (!SESSION_ID.test(sessionId)) return null
  const idHash = hashOf(sessionId)
  const [row] = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      language: users.language,
      sectionIds: sql<number[]>`array(select ${userSections.sectionId} from ${userSections}
        where ${userSections.userId} = ${users.id} order by 1)`,
      isSeenLately: sql<boolean>`${sessions.lastSeenAt} > now() - make_interval(secs => ${SEEN_EVERY_SECONDS})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.idHash, idHash), isAlive, isNull(users.disabledAt)))
  if (!row) return null
  const { isSeenLately, ...viewer } = row
  // One write a minute is enough to tell idle from busy.
  if (!isSeenLately) await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.idHash, idHash))
  return viewer
}

export type OpenSession = { idHash: string; userAgent: string; createdAt: Date; lastSeenAt: Date }

/** Where an account is signed in now, the most recent first. */
export async function listSessions(tx: Tx, userId: number): Promise<OpenSession[]> {
  return tx
    .select({
      idHash: sessions.idHash,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isAlive))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
}

/** Ends one session; returns whose it was, null when there was nothing to end. */
export async function revokeSession(tx: Tx, sessionId: string): Promise<number | null> {
  const [ended] = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.idHash, hashOf(sessionId)), isNull(sessions.revokedAt)))
    .returning({ userId: sessions.userId })
  return ended?.userId ?? null
}

/** Ends every session of an account, begun or half begun: after a new password, a new role, a disabling. */
export async function revokeAllSessions(tx: Tx, userId: number): Promise<void> {
  await tx.delete(signInSteps).where(eq(signInSteps.userId, userId))
  await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
}
