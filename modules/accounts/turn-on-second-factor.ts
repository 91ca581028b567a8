import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { proveOffer, storeSecondFactor } from './second-factor'
import type { Viewer } from './viewer'

const Input = z.object({ sealed: z.string().max(500), code: z.string().max(200) })

/** `stale`: the picture was not drawn for this person, or with another keyring. */
export type TurnOnRefusal = 'forbidden' | 'wrong-code' | 'stale'

/**
 * Turns the viewer's own second step on, or moves it to another phone; the old phone and codes stop working. Input
 * `{ sealed, code }`; returns the recovery codes, once.
 */
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
    const [user] = await tx
      .select({ enabledAt: users.totpEnabledAt })
      .from(users)
      .where(eq(users.id, viewer.id))
      .for('update')
    const verb = user?.enabledAt ? 'move-second-factor' : 'turn-on-second-factor'
    const recovery = await storeSecondFactor(tx, viewer, proven)
    await recordAudit(tx, { actorId: viewer.id, verb, object: `user:${viewer.id}` })
    return accept({ recoveryCodes: recovery })
  })
}
