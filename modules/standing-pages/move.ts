import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { standingPages } from '@/db/schema/site'
import { Direction, movedOnePlace } from '@/lib/one-place'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

/** Moves a page one place up or down in the footer. Input `{ id, direction }`. At the end of the row it stays. */
export async function moveStandingPage(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, 'forbidden' | 'not-found'>> {
  if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  const parsed = Direction.safeParse(input)
  if (id === null || !parsed.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const rows = await tx
      .select({ id: standingPages.id })
      .from(standingPages)
      .orderBy(asc(standingPages.position), asc(standingPages.slug))
    const ids = rows.map((row) => row.id)
    const from = ids.indexOf(id)
    if (from === -1) return refuse('not-found')
    const moved = movedOnePlace(ids, from, parsed.data.direction)
    if (!moved) return accept({ id })
    for (const [index, one] of moved.list.entries()) {
      await tx
        .update(standingPages)
        .set({ position: index + 1 })
        .where(eq(standingPages.id, one))
    }
    const details = { from: from + 1, to: moved.to + 1 }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'move-page', object: `page:${id}`, details })
    await invalidate(tx, [surfaceTag.site])
    return accept({ id })
  })
}
