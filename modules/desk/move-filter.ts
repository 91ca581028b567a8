import { eq } from 'drizzle-orm'
import { savedFilters } from '@/db/schema/desk'
import { Direction, movedOnePlace } from '@/lib/one-place'
import { accept, type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { changeOwnFilter, type FilterRefusal, listFilters, type SavedFilter } from './saved-filter'

/** Moves a saved filter one place up or down in its owner's row. Input `{ id, direction }`; at the end nothing moves. */
export async function moveFilter(viewer: Viewer | null, input: unknown): Promise<Result<SavedFilter, FilterRefusal>> {
  const parsed = Direction.safeParse(input)
  return changeOwnFilter<SavedFilter>(viewer, input, 'move-filter', async (tx, filter, owner) => {
    if (!parsed.success) return refuse('not-found')
    const order = (await listFilters(tx, owner.id)).map(({ id }) => id)
    const from = order.indexOf(filter.id)
    const moved = movedOnePlace(order, from, parsed.data.direction)
    for (const [position, id] of (moved?.list ?? order).entries()) {
      await tx
        .update(savedFilters)
        .set({ position: position + 1 })
        .where(eq(savedFilters.id, id))
    }
    return accept(filter)
  })
}
