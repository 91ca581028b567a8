import { and, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { replaceRecoveryCodes } from './recovery-codes'
import type { Viewer } from './viewer'

/** Ten new recovery codes for the viewer; the old ones stop working. `off`: there is no second step to recover. */
export async function renewRecoveryCodes(
  viewer: Viewer | null,
): Promise<Result<{ recoveryCodes: string[] }, 'forbidden' | 'off'>> {
  if (!viewer) return refuse('forbidden')
  return db.transaction(async (tx) => {
    const [on] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, viewer.id), isNotNull(users.totpEnabledAt)))
      .for('update')
    if (!on) return refuse('off')
    const recovery = await replaceRecoveryCodes(tx, viewer.id)
    await recordAudit(tx, { actorId: viewer.id, verb: 'renew-recovery-codes', object: `user:${viewer.id}` })
    return accept({ recoveryCodes: recovery })
  })
}
