import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

export type CloseRefusal = 'forbidden' | 'not-found' | 'wrong-status'

/** Says that nothing more is expected to happen. Input `{ id }`. Its page stays; articles can still join it. */
export const closeStoryline = (viewer: Viewer | null, input: unknown) => turn(viewer, input, true)

/** Takes a closed storyline up again. Input `{ id }`. */
export const reopenStoryline = (viewer: Viewer | null, input: unknown) => turn(viewer, input, false)

async function turn(
  viewer: Viewer | null,
  input: unknown,
  isClosing: boolean,
): Promise<Result<{ id: number }, CloseRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(storylines)
      .where(and(eq(storylines.id, id), isNull(storylines.deletedAt)))
      .for('update')
    if (!row) return refuse('not-found')
    if ((row.closedAt !== null) === isClosing) return refuse('wrong-status')
    const closedAt = isClosing ? sql`date_trunc('milliseconds', now())` : null
    await tx.update(storylines).set({ closedAt }).where(eq(storylines.id, id))
    const [actorId, object] = [accountIdOf(viewer), `storyline:${id}`]
    if (isClosing) await recordAudit(tx, { actorId, verb: 'close-storyline', object })
    else await recordAudit(tx, { actorId, verb: 'reopen-storyline', object })
    await invalidate(tx, [surfaceTag.storyline(id), surfaceTag.storylines])
    return accept({ id })
  })
}
