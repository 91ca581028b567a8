import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { revokeSession } from './sessions'
import type { Viewer } from './viewer'

const Input = z.object({ sessionId: z.string().max(200) })

/** Ends one session, by its id. Signing out twice, or of nothing, is fine: afterwards nobody is signed in. */
export async function signOut(_viewer: Viewer | null, input: unknown): Promise<Result<null, never>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return accept(null)
  await db.transaction(async (tx) => {
    const userId = await revokeSession(tx, parsed.data.sessionId)
    if (userId !== null) await recordAudit(tx, { actorId: userId, verb: 'sign-out', object: `user:${userId}` })
  })
  return accept(null)
}
