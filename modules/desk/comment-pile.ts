import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/modules/accounts/viewer'

/** Beyond this many the desk says "hơn 999". */
export const COMMENT_COUNT_MAX = 999

/** The statement of `pendingComments`, apart so that its plan can be tested. */
export function pendingStatement({ role, sectionIds }: Viewer) {
  // An editor moderates what stands under the articles of their own sections.
  const own =
    role === 'editor'
      ? sql`and exists (select from articles where articles.id = article_id
          and section_id = any(${sql.param(`{${sectionIds.join()}}`)}::int[]))`
      : sql``
  return sql`
    select count(*)::int as count, min(created_at) as oldest from (
      select created_at from comments where status = 'pending' ${own}
      order by created_at, id limit ${sql.raw(String(COMMENT_COUNT_MAX + 1))}
    ) as pending`
}

/** How many comments wait for this moderator, at most one more than counted, and since when the first of them does. */
export async function pendingComments(tx: Tx, viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  const [row] = await tx.execute<{ count: number; oldest: string | null }>(pendingStatement(viewer))
  return { count: row?.count ?? 0, oldest: row?.oldest ? new Date(row.oldest) : null }
}
