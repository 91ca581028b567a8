import { asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { sections } from '@/db/schema/shelves'
import { Direction, movedOnePlace } from '@/lib/one-place'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

/** Moves a section one place up or down in the navigation. Input `{ id, direction }`. At the end of the row it stays. */
export async function moveSection(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, 'forbidden' | 'not-found'>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  const parsed = Direction.safeParse(input)
  if (id === null || !parsed.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const rows = await tx
      .select({ id: sections.id })
      .from(sections)
      .where(isNull(sections.retiredAt))
      .orderBy(asc(sections.position), asc(sections.id))
    const ids = rows.map((row) => row.id)
    const from = ids.indexOf(id)
    if (from === -1) return refuse('not-found')
    const moved = movedOnePlace(ids, from, parsed.data.direction)
    if (!moved) return accept({ id })
    for (const [index, one] of moved.list.entries()) {
      await tx
        .update(sections)
        .set({ position: index + 1 })
        .where(eq(sections.id, one))
    }
    const details = { from: from + 1, to: moved.to + 1 }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'move-section', object: `section:${id}`, details })
    await invalidate(tx, [surfaceTag.site])
    return accept({ id })
  })
}
