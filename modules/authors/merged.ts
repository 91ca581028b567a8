import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { authors } from '@/db/schema/shelves'

/** Pen-names as they are today: one that was merged into another stands for that one. Each once, in the order given. */
export async function presentAuthorIds(tx: Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: authors.id, mergedIntoId: authors.mergedIntoId })
    .from(authors)
    .where(inArray(authors.id, [...ids]))
  const present = new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
  return [...new Set(ids.map((id) => present.get(id) ?? id))]
}
