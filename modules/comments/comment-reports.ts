import { desc, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { commentReports, type ReportReason } from '@/db/schema/comments'

/** So many are shown with a comment, the newest first; their number stands beside them. */
const REPORTS_SHOWN_MAX = 50

/** What a reader told the desk about a published comment. */
export type CommentReport = {
  id: number
  commentId: number
  reason: ReportReason
  note: string
  createdAt: Date
  /** Null while nobody has looked at it. */
  closedAt: Date | null
}

/** The reports about some comments, the newest first. */
export async function listReports(tx: Tx, commentIds: readonly number[]): Promise<CommentReport[]> {
  if (commentIds.length === 0) return []
  const { id, commentId, reason, note, createdAt, closedAt } = commentReports
  return tx
    .select({ id, commentId, reason, note, createdAt, closedAt })
    .from(commentReports)
    .where(inArray(commentReports.commentId, [...commentIds]))
    .orderBy(desc(commentReports.id))
    .limit(REPORTS_SHOWN_MAX * commentIds.length)
}
