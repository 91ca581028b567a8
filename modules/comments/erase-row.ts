import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { commentReports, comments } from '@/db/schema/comments'
import { recordAudit } from '@/modules/audit/record'
import { leaveCount, leavePages } from './leave-readers'
import type { OwnComment } from './own-comment'

/** Who asked for it: the writer with the receipt in hand, or the office at the writer's request. */
export type ErasedBy = 'receipt' | 'office'

/**
 * Empties everything that says who wrote a comment and what: name, words, number, what was noted about the words, what
 * others wrote in reports of it. The row stays, with when it came and what was decided, for the totals; so does the
 * receipt, which says that the rest is gone. Call it with the row locked, and once for a row.
 */
export async function eraseRow(tx: Tx, comment: OwnComment, by: ErasedBy): Promise<void> {
  const { id, articleId, status, version } = comment
  await tx
    .update(comments)
    .set({
      // Whatever lists comments by their state leaves a withdrawn one alone; why it was refused stays beside it.
      status: 'withdrawn',
      version: version + 1,
      authorName: '',
      title: '',
      body: '',
      phoneSealed: null,
      phoneIndex: null,
      rejectionReason: '',
      appeal: '',
      screening: [],
      textFingerprint: `erased:${id}`,
      simhash: null,
      simhashKeys: [],
      clusterId: null,
      spamScore: 0,
      abuseScore: 0,
      isHeld: false,
      openReportCount: 0,
      erasedAt: sql`now()`,
    })
    .where(eq(comments.id, id))
  await tx
    .update(commentReports)
    .set({ note: '', closedAt: sql`coalesce(closed_at, now())` })
    .where(eq(commentReports.commentId, id))
  await leaveCount(tx, comment)
  await recordAudit(tx, {
    actorId: null,
    verb: 'erase-comment',
    object: `comment:${id}`,
    details: { articleId, from: status, by },
  })
  await leavePages(tx, comment)
}
