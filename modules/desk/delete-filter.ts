import { eq } from 'drizzle-orm'
import { savedFilters } from '@/db/schema/desk'
import { accept, type Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { changeOwnFilter, type FilterRefusal, type SavedFilter } from './saved-filter'

/** Forgets a saved filter; the articles stay. Input `{ id }`. The value is what was forgotten, so that it can come back. */
export async function deleteFilter(viewer: Viewer | null, input: unknown): Promise<Result<SavedFilter, FilterRefusal>> {
  return changeOwnFilter<SavedFilter>(viewer, input, 'delete-filter', async (tx, filter) => {
    await tx.delete(savedFilters).where(eq(savedFilters.id, filter.id))
    return accept(filter)
  })
}
