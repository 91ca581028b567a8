import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { ARTICLE_STATUSES, publishedDays, revisions } from '@/db/schema/articles'
import type { ArticleStatus } from './editable'
import type { RevisionKind } from './revision'

/** Beyond this many the desk says "hơn 1.000": counting on would walk the whole archive. */
export const DESK_COUNT_MAX = 1_000

/**
 * How many articles stand in each state, at most one more than `DESK_COUNT_MAX`; only one account's when `createdBy`
 * is given. What is published is most of an archive: the calendar knows exactly how many there are.
 */
export async function countForDesk(tx: Tx, createdBy: number | null = null): Promise<Record<ArticleStatus, number>> {
  const own = createdBy === null ? sql`` : sql`and created_by = ${createdBy}`
  const columns = ARTICLE_STATUSES.map(
    (status) => sql`(select count(*) from (
      select from articles where status = ${sql.raw(`'${status}'`)} ${own} limit ${sql.raw(String(DESK_COUNT_MAX + 1))}
    ) as found)::int as ${sql.raw(status)}`,
  )
  const [row] = await tx.execute<Record<ArticleStatus, number>>(sql`select ${sql.join(columns, sql`, `)}`)
  if (!row) throw new Error('articles: không đếm được')
  return createdBy === null ? { ...row, published: await countPublished(tx) } : { ...row }
}

async function countPublished(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ count: sql<string>`coalesce(sum(${publishedDays.articleCount}), 0)` })
    .from(publishedDays)
  return Number(row?.count ?? 0)
}

/** One kept version of a text; `savedByName` is null for imports and commands. */
export type Revision = { version: number; kind: RevisionKind; savedAt: Date; savedByName: string | null }

/** Versions of an article, the newest first. */
export async function listRevisions(tx: Tx, articleId: number, limit = 200): Promise<Revision[]> {
  return tx
    .select({
      version: revisions.version,
      kind: revisions.kind,
      savedAt: revisions.savedAt,
      savedByName: users.name,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.savedBy))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.version))
    .limit(limit)
}
