import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { proveOffer, storeSecondFactor } from './second-factor'
import type { Viewer } from './viewer'

const Input = z.object({ sealed: z.string().max(500), code: z.string().max(200) })

/** `stale`: the picture was not drawn for this person, or with another keyring. */
export type TurnOnRefusal = 'forbidden' | 'wrong-code' | 'stale' | 'already-on'

/** Turns the viewer's own second step on. Input `{ sealed, code }`; returns the recovery codes, once. */
export async function turnOnSecondFactor(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ recoveryCodes: string[] }, TurnOnRefusal>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('wrong-code')
  const proven = proveOffer(viewer.id, parsed.data.sealed, parsed.data.code)
  if (proven === 'wrong-code' || proven === 'stale') return refuse(proven)
  return db.transaction(async (tx) => {
    const [free] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, viewer.id), isNull(users.totpEnabledAt)))
      .for('update')
    if (!free) return refuse('already-on')
    const recovery = await storeSecondFactor(tx, viewer, proven)
    await recordAudit(tx, { actorId: viewer.id, verb: 'turn-on-second-factor', object: `user:${viewer.id}` })
    return accept({ recoveryCodes: recovery })
  })
}
