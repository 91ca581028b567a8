import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'

/** Adds to the number of comments that readers see at an article, or takes from it; it never falls below nothing. */
export async function changeApprovedCount(tx: Tx, articleId: number, change: number): Promise<void> {
  if (change === 0) return
  await tx
    .update(articles)
    .set({ approvedCommentCount: sql`greatest(${articles.approvedCommentCount} + ${change}, 0)` })
    .where(eq(articles.id, articleId))
}
