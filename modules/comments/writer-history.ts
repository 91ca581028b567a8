import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments, type RejectionCode } from '@/db/schema/comments'
import type { CommentStatus } from './desk-queries'

const LISTED_MAX = 10

/** What else came from the number a writer left. Who that is, nobody can tell from it. */
export type WriterHistory = {
  counts: Record<CommentStatus, number>
  /** The newest others; those a person may not judge are counted only. */
  latest: {
    id: number
    title: string
    status: CommentStatus
    rejectionCode: RejectionCode | null
    createdAt: Date
    headline: string
    sectionId: number | null
  }[]
}

/** The other comments with the blind index of this one; null when its writer left no number, or it is erased by now. */
export async function writerHistory(tx: Tx, commentId: number): Promise<WriterHistory | null> {
  const [own] = await tx.select({ index: comments.phoneIndex }).from(comments).where(eq(comments.id, commentId))
  if (!own?.index) return null
  const others = and(eq(comments.phoneIndex, own.index), ne(comments.id, commentId))
  const rows = await tx
    .select({ status: comments.status, count: sql<number>`count(*)::int` })
    .from(comments)
    .where(others)
    .groupBy(comments.status)
  const counts: WriterHistory['counts'] = { pending: 0, approved: 0, rejected: 0, withdrawn: 0 }
  for (const { status, count } of rows) counts[status] = count
  const latest = await tx
    .select({
      id: comments.id,
      title: comments.title,
      status: comments.status,
      rejectionCode: comments.rejectionCode,
      createdAt: comments.createdAt,
      headline: articles.headline,
      sectionId: articles.sectionId,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(others)
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(LISTED_MAX)
  return { counts, latest }
}
