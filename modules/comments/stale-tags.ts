import { eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { threadPagesAround } from './thread'

export type ThreadChange = {
  articleId: number
  /** The place of the comment, or of the one it answers; null when readers never saw it. */
  position: number | null
  /** Whether there are more or fewer comments than before: then the lists change that say how many. */
  changesCount: boolean
}

/**
 * The pages a change of one comment makes stale: the article's own, the comment's page of the thread, those of the
 * most agreed, and with the count the cards. How many there are follows from the comment alone, never from the
 * length of the thread or the size of the archive.
 */
export function threadTags({ articleId, position, changesCount }: ThreadChange): string[] {
  return [
    surfaceTag.thread(articleId),
    ...(position === null ? [] : threadPagesAround(position).map((page) => surfaceTag.threadPage(articleId, page))),
    surfaceTag.agreedThread(articleId),
    ...(changesCount ? [surfaceTag.commentCount(articleId)] : []),
  ]
}

const parent = alias(comments, 'parent')

/** `threadTags` of comments as they stand: call it after the change, in the transaction that makes it. */
export async function staleTagsOf(tx: Tx, commentIds: readonly number[], changesCount: boolean): Promise<string[]> {
  if (commentIds.length === 0) return []
  const rows = await tx
    .select({
      articleId: comments.articleId,
      position: sql<number | null>`coalesce(${parent.threadPosition}, ${comments.threadPosition})`,
    })
    .from(comments)
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .where(inArray(comments.id, [...commentIds]))
  return [...new Set(rows.flatMap((row) => threadTags({ ...row, changesCount })))]
}
