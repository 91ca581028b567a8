import { eq } from 'drizzle-orm'
import { savedFilters } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { changeOwnFilter, FilterName, type FilterRefusal, nameProblem, type SavedFilter } from './saved-filter'

/** Gives a saved filter another name. Input `{ id, name }`. */
export async function renameFilter(viewer: Viewer | null, input: unknown): Promise<Result<SavedFilter, FilterRefusal>> {
  const named = FilterName.safeParse(input)
  return changeOwnFilter<SavedFilter>(viewer, input, 'rename-filter', async (tx, filter) => {
    if (!named.success) return refuse(nameProblem(named.error))
    await tx.update(savedFilters).set(named.data).where(eq(savedFilters.id, filter.id))
    return accept({ ...filter, ...named.data })
  })
}
