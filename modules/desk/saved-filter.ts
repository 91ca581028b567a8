import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { savedFilters } from '@/db/schema/desk'
import { type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { recordAudit } from '@/modules/audit/record'

export const FILTER_NAME_CHARS_MAX = 60
/** More than anybody finds anything in again. */
export const FILTERS_MAX = 20
const QUERY_UNITS_MAX = 1_000

export type SavedFilter = { id: number; name: string; query: string }

export type FilterProblem = TextProblem | 'malformed' | 'taken' | 'too-many'
export type FilterRefusal =
  | 'forbidden'
  | 'not-found'
  | { kind: 'invalid'; problems: { name?: FilterProblem; query?: FilterProblem } }

export const FilterName = z.object({ name: plainText({ min: 1, max: FILTER_NAME_CHARS_MAX }) })

/** The query of an address, as browsers write it; what it asks for is the list's matter. */
export const FilterQuery = z.object({
  query: z
    .string()
    .max(QUERY_UNITS_MAX)
    .regex(/^[\w.~%+=&*-]+$/),
})

export const nameProblem = (error: z.ZodError): FilterRefusal => ({
  kind: 'invalid',
  problems: { name: (error.issues[0]?.message ?? 'empty') as TextProblem },
})

/** A person's filters in their own order. */
export async function listFilters(tx: Tx, userId: number): Promise<SavedFilter[]> {
  return tx
    .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.userId, userId))
    .orderBy(asc(savedFilters.position), asc(savedFilters.id))
}

const Target = z.object({ id: RowId })

/** What changes to a saved filter begin with: only its owner knows that it exists. Then the change and its audit line. */
export async function changeOwnFilter<Value>(
  viewer: Viewer | null,
  input: unknown,
  verb: string,
  change: (tx: Tx, filter: SavedFilter, owner: Viewer) => Promise<Result<Value, FilterRefusal>>,
): Promise<Result<Value, FilterRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    const own = and(eq(savedFilters.id, target.data.id), eq(savedFilters.userId, viewer.id))
    const [filter] = await tx.select().from(savedFilters).where(own).for('update')
    if (!filter) return refuse('not-found')
    const result = await change(tx, filter, viewer)
    if (result.ok) {
      await recordAudit(tx, {
        actorId: accountIdOf(viewer),
        verb,
        object: `saved-filter:${filter.id}`,
        details: { name: filter.name },
      })
    }
    return result
  })
}
