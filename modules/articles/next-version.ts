import { and, eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { refuse } from '@/lib/result'
import { findForEditing } from './editable'

/** The database's clock in whole milliseconds: a JavaScript date can then name the very instant a row holds. */
export const databaseNow = sql`date_trunc('milliseconds', now())`

/**
 * Changes an article if it still is at `version`, and raises the version by one. Null when somebody was faster:
 * the condition is in the statement, so two saves at once cannot both win.
 */
export async function saveNextVersion(
  tx: Tx,
  id: number,
  version: number,
  change: Omit<PgUpdateSetSource<typeof articles>, 'version' | 'updatedAt'>,
): Promise<{ id: number; version: number; publishedAt: Date | null } | null> {
  const [saved] = await tx
    .update(articles)
    .set({ ...change, version: sql`${articles.version} + 1`, updatedAt: databaseNow })
    .where(and(eq(articles.id, id), eq(articles.version, version)))
    .returning({ id: articles.id, version: articles.version, publishedAt: articles.publishedAt })
  return saved ?? null
}

/** The refusal of the second save, with the text of the first. */
export async function refuseEditedMeanwhile(tx: Tx, id: number) {
  const current = await findForEditing(tx, id)
  return current === null ? refuse('not-found') : refuse({ kind: 'edited-meanwhile', current } as const)
}
