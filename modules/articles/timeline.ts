import { and, desc, eq, isNotNull, ne, or } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleTransitions, revisions } from '@/db/schema/articles'
import type { RevisionKind } from './revision'

/** One step of an article's way through the newsroom. `deed` is null for steps from before they were written down. */
export type Step = {
  version: number
  kind: RevisionKind
  deed: string | null
  note: string
  at: Date
  /** Null for imports, the clock and the command line. */
  byName: string | null
}

/** The steps of an article without its plain saves, the newest first. */
export async function listSteps(tx: Tx, articleId: number, limit = 100): Promise<Step[]> {
  const rows = await tx
    .select({
      version: revisions.version,
      kind: revisions.kind,
      deed: articleTransitions.deed,
      note: articleTransitions.note,
      at: revisions.savedAt,
      byName: users.name,
    })
    .from(revisions)
    .leftJoin(
      articleTransitions,
      and(eq(articleTransitions.articleId, revisions.articleId), eq(articleTransitions.version, revisions.version)),
    )
    .leftJoin(users, eq(users.id, revisions.savedBy))
    .where(and(eq(revisions.articleId, articleId), or(ne(revisions.kind, 'saved'), isNotNull(articleTransitions.deed))))
    .orderBy(desc(revisions.version))
    .limit(limit)
  return rows.map((row) => ({ ...row, note: row.note ?? '' }))
}
