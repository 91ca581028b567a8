import { sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db } from '@/db/client'
import { savedFilters } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import {
  FILTERS_MAX,
  FilterName,
  FilterQuery,
  type FilterRefusal,
  listFilters,
  nameProblem,
  type SavedFilter,
} from './saved-filter'

/**
 * Keeps a filtered list under a name, at the end of the person's own filters. Input `{ name, query }`. A list that is
 * already kept gets the new name: nobody needs the same list twice.
 */
export async function saveFilter(viewer: Viewer | null, input: unknown): Promise<Result<SavedFilter, FilterRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const query = FilterQuery.safeParse(input)
  if (!query.success) return refuse({ kind: 'invalid', problems: { query: 'malformed' } })
  const named = FilterName.safeParse(input)
  if (!named.success) return refuse(nameProblem(named.error))
  const kept = { ...named.data, ...query.data }
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.savedFilters}, ${viewer.id})`)
    const filters = await listFilters(tx, viewer.id)
    const isNew = !filters.some((filter) => filter.query === kept.query)
    if (isNew && filters.length >= FILTERS_MAX)
      return refuse({ kind: 'invalid', problems: { name: 'too-many' } } as const)
    const position = sql<number>`(select coalesce(max(position), 0) + 1 from saved_filters where user_id = ${viewer.id})`
    const [row] = await tx
      .insert(savedFilters)
      .values({ ...kept, userId: viewer.id, position })
      .onConflictDoUpdate({ target: [savedFilters.userId, savedFilters.query], set: { name: kept.name } })
      .returning({ id: savedFilters.id })
    if (!row) throw new Error('saved_filters: không có dòng vừa ghi')
    const actorId = accountIdOf(viewer)
    await recordAudit(tx, { actorId, verb: 'save-filter', object: `saved-filter:${row.id}`, details: kept })
    return accept({ id: row.id, ...kept })
  })
}
