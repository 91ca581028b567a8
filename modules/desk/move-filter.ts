import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedFilters } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { changeOwnFilter, type FilterRefusal, listFilters, type SavedFilter } from './saved-filter'

const Direction = z.object({ direction: z.enum(['up', 'down']) })

/** Moves a saved filter one place up or down in its owner's row. Input `{ id, direction }`; at the end nothing moves. */
export async function moveFilter(viewer: Viewer | null, input: unknown): Promise<Result<SavedFilter, FilterRefusal>> {
  const parsed = Direction.safeParse(input)
  return changeOwnFilter<SavedFilter>(viewer, input, 'move-filter', async (tx, filter, owner) => {
    if (!parsed.success) return refuse('not-found')
    const order = (await listFilters(tx, owner.id)).map(({ id }) => id)
    const from = order.indexOf(filter.id)
    const to = Math.min(order.length - 1, Math.max(0, from + (parsed.data.direction === 'up' ? -1 : 1)))
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [position, id] of order.entries()) {
      await tx
        .update(savedFilters)
        .set({ position: position + 1 })
        .where(eq(savedFilters.id, id))
    }
    return accept(filter)
  })
}
