import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { bulkDeeds } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import type { BulkDeed, BulkOutcome } from './bulk-deed'
import { rowRefusal, UNDO_OF } from './bulk-verbs'

export type UndoRefusal = 'forbidden' | 'not-found' | 'wrong-status'

const Target = z.object({ id: RowId })

/**
 * Takes back what the viewer did to several articles at once, once. Input `{ id }` of the record. Each article goes
 * back through its own verb, and only from the version the deed left: what somebody changed since then stays.
 */
export async function undoBulk(viewer: Viewer | null, input: unknown): Promise<Result<{ id: number }, UndoRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const own = and(eq(bulkDeeds.id, target.data.id), eq(bulkDeeds.userId, viewer.id))
  const [found] = await db.select({ deed: bulkDeeds.deed }).from(bulkDeeds).where(own)
  if (!found) return refuse('not-found')
  const undo = UNDO_OF[found.deed as BulkDeed]
  if (!undo) return refuse('wrong-status')
  // The statement decides who takes it back when the button is pressed twice.
  const [record] = await db
    .update(bulkDeeds)
    .set({ undoneAt: sql`now()` })
    .where(and(own, isNull(bulkDeeds.undoneAt)))
    .returning()
  if (!record) return refuse('wrong-status')
  const outcomes = record.outcomes as BulkOutcome[]
  for (const outcome of outcomes) {
    if (outcome.refusal !== null || outcome.isUnchanged) continue
    const { articleId: id, version, before } = outcome
    const result = await undo.verb(viewer, { ...undo.input(before, record.details as object), id, version })
    outcome.undoRefusal = result.ok ? null : rowRefusal(result.refusal)
    await db.update(bulkDeeds).set({ outcomes }).where(eq(bulkDeeds.id, record.id))
  }
  return accept({ id: record.id })
}
