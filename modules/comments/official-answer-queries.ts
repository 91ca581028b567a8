import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'

export type OfficialAnswer = { id: number; agency: string; body: string; createdAt: Date }

/** What agencies answer to a comment, and readers see; the oldest first. */
export async function listOfficialAnswers(tx: Tx, commentId: number): Promise<OfficialAnswer[]> {
  return tx
    .select({ id: comments.id, agency: comments.authorName, body: comments.body, createdAt: comments.createdAt })
    .from(comments)
    .where(and(eq(comments.parentId, commentId), eq(comments.isOfficial, true), eq(comments.status, 'approved')))
    .orderBy(asc(comments.createdAt), asc(comments.id))
}
