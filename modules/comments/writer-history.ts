import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments, type RejectionCode } from '@/db/schema/comments'
import type { CommentStatus } from './desk-queries'

const LISTED_MAX = 10
/** Whoever has sent so many is known well enough. */
export const HISTORY_COUNTED_MAX = 500

/** What else came from the number a writer left. Who that is, nobody can tell from it. */
export type WriterHistory = {
  counts: Record<CommentStatus, number>
  /** The newest others. */
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

/** The newest comments of one writer; apart so that its plan can be tested. */
export const newestOf = (tx: Tx, theirs: SQL | undefined) =>
  tx
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
    .where(theirs)
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(LISTED_MAX)

/** The other comments of a number, by its blind index. */
export const othersOf = (phoneIndex: string, commentId: number) =>
  and(eq(comments.phoneIndex, phoneIndex), ne(comments.id, commentId))

/** The other comments with the blind index of this one; null when its writer left no number, or it is erased by now. */
export async function writerHistory(tx: Tx, commentId: number): Promise<WriterHistory | null> {
  const [own] = await tx.select({ index: comments.phoneIndex }).from(comments).where(eq(comments.id, commentId))
  if (!own?.index) return null
  const theirs = othersOf(own.index, commentId)
  const counted = tx.select({ status: comments.status }).from(comments).where(theirs).limit(HISTORY_COUNTED_MAX)
  const some = counted.as('some')
  const rows = await tx
    .select({ status: some.status, count: sql<number>`count(*)::int` })
    .from(some)
    .groupBy(some.status)
  const counts: WriterHistory['counts'] = { pending: 0, approved: 0, rejected: 0, withdrawn: 0 }
  for (const { status, count } of rows) counts[status] = count
  return { counts, latest: await newestOf(tx, theirs) }
}
