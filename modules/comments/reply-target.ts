import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { isKept } from './is-shown'

/**
 * The comment that an answer to this one stands under: itself, or what it answers, since answers go one step deep. Null
 * when readers do not see it at this article.
 */
export async function replyTarget(tx: Tx, commentId: number, articleId: number): Promise<number | null> {
  const [found] = await tx
    .select({ id: sql<string>`coalesce(${comments.parentId}, ${comments.id})` })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.articleId, articleId), isKept))
    .limit(1)
  return found ? Number(found.id) : null
}
