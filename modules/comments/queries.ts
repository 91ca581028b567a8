import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import type { Language } from '@/lib/words/language'
import { readCommentPolicy, takesComments } from '@/modules/settings/comment-policy'

/** What any reader may see of a comment: no phone, no address, nothing unmoderated. */
export type ApprovedComment = { id: number; authorName: string; title: string; body: string; createdAt: Date }

const forReaders = {
  id: comments.id,
  authorName: comments.authorName,
  title: comments.title,
  body: comments.body,
  createdAt: comments.createdAt,
}

/** The approved comments of one article, newest first. */
export async function listApproved(tx: Tx, articleId: number, limit: number): Promise<ApprovedComment[]> {
  return tx
    .select(forReaders)
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.status, 'approved')))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit)
}

/** How many comments wait for a moderator, over the whole paper. */
export async function countPending(tx: Tx): Promise<number> {
  const [row] = await tx.select({ count: sql<string>`count(*)` }).from(comments).where(eq(comments.status, 'pending'))
  return Number(row?.count ?? 0)
}

export type Commentable = 'open' | 'closed' | 'not-found'

/**
 * Whether readers may comment on an article now, and in which language they are asked: it takes comments, and it is not
 * older than the newsroom's policy allows. Anything but a published article does not exist for them.
 */
export async function findCommentable(
  tx: Tx,
  articleId: number,
): Promise<{ state: 'open' | 'closed'; language: Language } | { state: 'not-found' }> {
  const [row] = await tx
    .select({ isOpen: articles.commentsOpen, language: articles.language, publishedAt: articles.publishedAt })
    .from(articles)
    .where(and(eq(articles.id, articleId), eq(articles.status, 'published')))
    .limit(1)
  if (!row?.publishedAt) return { state: 'not-found' }
  const isOpen = row.isOpen && takesComments(await readCommentPolicy(tx), row.publishedAt, new Date())
  return { state: isOpen ? 'open' : 'closed', language: row.language }
}

export const commentableState = async (tx: Tx, articleId: number): Promise<Commentable> =>
  (await findCommentable(tx, articleId)).state
