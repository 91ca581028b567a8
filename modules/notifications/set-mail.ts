import { z } from 'zod'
import { db } from '@/db/client'
import { notificationSettings } from '@/db/schema/newsroom'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'

export type SetMailRefusal = 'forbidden' | 'malformed'

const Input = z.object({ isByMail: z.boolean() })

/** Whether letters come besides the lines in the newsroom; everyone decides for themselves. Input `{ isByMail }`. */
export async function setMail(viewer: Viewer | null, input: unknown): Promise<Result<boolean, SetMailRefusal>> {
  const userId = viewer && accountIdOf(viewer)
  if (!mayEnterNewsroom(viewer) || userId === null) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const { isByMail } = parsed.data
  await db.transaction(async (tx) => {
    await tx
      .insert(notificationSettings)
      .values({ userId, isByMail })
      .onConflictDoUpdate({ target: notificationSettings.userId, set: { isByMail } })
    const details = { isByMail }
    await recordAudit(tx, { actorId: userId, verb: 'set-mail', object: `user:${userId}`, details })
  })
  return accept(isByMail)
}
