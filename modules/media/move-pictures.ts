import { and, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import type { TextProblem } from '@/lib/vi/text'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { MediaId } from './change-picture'
import { folderName } from './file-name'

export const MOVED_AT_ONCE_MAX = 200

const Ids = z.object({ ids: z.array(MediaId).min(1).max(MOVED_AT_ONCE_MAX) })
const Folder = z.object({ folder: folderName })

export type MoveRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: { folder: TextProblem } }

/**
 * Puts pictures into a folder; an empty name takes them out of theirs. Input `{ ids, folder }`. No reader sees folders, so
 * whoever may add pictures may put them in order. Resolves to how many were there to move.
 */
export async function movePictures(viewer: Viewer | null, input: unknown): Promise<Result<number, MoveRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const target = Ids.safeParse(input)
  if (!target.success) return refuse('not-found')
  const parsed = Folder.safeParse(input)
  if (!parsed.success) {
    const problem = (parsed.error.issues[0]?.message ?? 'too-long') as TextProblem
    return refuse({ kind: 'invalid', problems: { folder: problem } })
  }
  const { folder } = parsed.data
  return db.transaction(async (tx) => {
    // In one order everywhere, so that two people do not wait for each other in a ring.
    const ids = [...new Set(target.data.ids)].sort((left, right) => left - right)
    const where = and(inArray(media.id, ids), isNull(media.deletedAt))
    await tx.select({ id: media.id }).from(media).where(where).orderBy(media.id).for('update')
    const moved = await tx.update(media).set({ folder }).where(where).returning({ id: media.id })
    if (moved.length === 0) return refuse('not-found')
    for (const { id } of moved) {
      const object = `media:${id}`
      await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'move-picture', object, details: { folder } })
    }
    return accept(moved.length)
  })
}
