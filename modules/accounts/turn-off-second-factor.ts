import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { queueMail } from '@/modules/mail/queue'
import { secondFactorOffMail } from './mails'
import { mustUseSecondFactor } from './permissions'
import { removeSecondFactor } from './second-factor'
import type { Viewer } from './viewer'

/** Turns the viewer's own second step off; `required` where the role does not work without one. */
export async function turnOffSecondFactor(viewer: Viewer | null): Promise<Result<null, 'forbidden' | 'required'>> {
  if (!viewer) return refuse('forbidden')
  if (mustUseSecondFactor(viewer)) return refuse('required')
  return db.transaction(async (tx) => {
    await removeSecondFactor(tx, viewer.id)
    await queueMail(tx, { to: viewer.email, ...secondFactorOffMail(viewer.name) })
    await recordAudit(tx, { actorId: viewer.id, verb: 'turn-off-second-factor', object: `user:${viewer.id}` })
    return accept(null)
  })
}
