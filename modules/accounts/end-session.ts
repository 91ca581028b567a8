import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { sessions } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import type { Viewer } from './viewer'

const Input = z.object({ idHash: z.string().regex(/^[0-9a-f]{64}$/) })

/** Ends one of the viewer's own sessions, named by the hash of its id: a browser left signed in elsewhere. */
export async function endSession(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'not-found'>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('not-found')
  const { idHash } = parsed.data
  return db.transaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.idHash, idHash), eq(sessions.userId, viewer.id), isNull(sessions.revokedAt)))
      .returning({ userId: sessions.userId })
    if (!ended) return refuse('not-found')
    await recordAudit(tx, { actorId: viewer.id, verb: 'end-session', object: `user:${viewer.id}` })
    return accept(null)
  })
}
