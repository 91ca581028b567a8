import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'

type Placed = { id: number; articleId: number }

/**
 * Gives a comment its place in the thread when readers see it for the first time; later calls change nothing, and an
 * answer to a comment has no place of its own. Call it after `firstApprovedAt` is set, in the same transaction.
 */
export async function takePlaceInThread(tx: Tx, { id, articleId }: Placed): Promise<void> {
  // Two approvals at once must not both find the same place free.
  await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).for('no key update')
  const end = tx
    .select({ position: sql`coalesce(max(${comments.threadPosition}), 0)` })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), isNotNull(comments.threadPosition)))
  await tx
    .update(comments)
    .set({ threadPosition: sql`(${end}) + 1` })
    .where(
      and(
        eq(comments.id, id),
        isNull(comments.parentId),
        isNull(comments.threadPosition),
        isNotNull(comments.firstApprovedAt),
      ),
    )
}
