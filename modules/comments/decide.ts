import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commentReports, comments, type RejectionCode } from '@/db/schema/comments'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAuditLines } from '@/modules/audit/record'
import { changeCounts, renewThreads } from './decided-pages'
import type { CommentBefore, CommentOutcome, CommentRefusal, CommentTarget } from './moderation-deed'
import { takePlacesInThreads } from './thread-place'

export type Decision = { deed: 'approve' } | { deed: 'reject'; code: RejectionCode; reason: string } | { deed: 'keep' }

const AUDIT_VERBS = { approve: 'approve-comment', reject: 'reject-comment', keep: 'keep-comment' } as const

const found = {
  id: comments.id,
  version: comments.version,
  status: comments.status,
  isOfficial: comments.isOfficial,
  articleId: comments.articleId,
  sectionId: articles.sectionId,
  openReportCount: comments.openReportCount,
  rejectionCode: comments.rejectionCode,
  rejectionReason: comments.rejectionReason,
  moderatedAt: comments.moderatedAt,
  moderatedBy: comments.moderatedBy,
  firstApprovedAt: comments.firstApprovedAt,
}

/** The rows of some comments, held until the transaction ends; always in this order, so that two deeds never wait in a ring. */
export const lockComments = (tx: Tx, ids: readonly number[]) =>
  tx
    .select(found)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(comments.id, [...ids]))
    .orderBy(comments.id)
    .for('update', { of: comments })

export type LockedComment = Awaited<ReturnType<typeof lockComments>>[number]

/** Whether a comment is still as it was seen, and this person's to judge; null when it is. */
export function targetRefusal(viewer: Viewer, row: LockedComment | undefined, version: number): CommentRefusal | null {
  // A comment its writer took back is no longer the desk's to judge; an answer of the agency never was.
  if (!row || row.status === 'withdrawn' || row.isOfficial) return 'not-found'
  if (!mayModerate(viewer, { sectionId: row.sectionId })) return 'forbidden'
  return row.version === version ? null : 'edited-meanwhile'
}

/**
 * Decides on comments, all in one transaction: those that changed meanwhile, or that this person may not judge, are left
 * as they are and said so. Approving twice changes nothing but the version; rejecting again changes the reason.
 */
export async function decide(
  tx: Tx,
  viewer: Viewer,
  targets: readonly CommentTarget[],
  decision: Decision,
): Promise<CommentOutcome[]> {
  const rows = new Map(
    (
      await lockComments(
        tx,
        targets.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const refusals = new Map(targets.map(({ id, version }) => [id, refusalOf(viewer, rows.get(id), version, decision)]))
  const done = [...rows.values()].filter(({ id }) => refusals.get(id) === null)
  const reportIds = decision.deed === 'approve' ? new Map<number, number[]>() : await closeReports(tx, viewer, done)
  await write(tx, viewer, done, decision)
  const renewed = decision.deed === 'keep' ? [] : done.filter(({ status }) => isShown(status) !== isShown(decision))
  await changeCounts(tx, renewed, decision.deed === 'approve' ? 1 : -1)
  if (decision.deed === 'approve') await takePlacesInThreads(tx, done)
  await recordAuditLines(
    tx,
    done.map(({ id, articleId, status }) => ({
      actorId: accountIdOf(viewer),
      verb: AUDIT_VERBS[decision.deed],
      object: `comment:${id}`,
      details: {
        articleId,
        from: status,
        ...(decision.deed === 'reject' && { code: decision.code, reason: decision.reason }),
      },
    })),
  )
  await renewThreads(tx, renewed)
  return targets.map(({ id, version }) => {
    const row = rows.get(id)
    const refusal = refusals.get(id) ?? null
    if (!row || refusal !== null) return { commentId: id, version, refusal, before: null, undoRefusal: null }
    const before = beforeOf(row, reportIds.get(id) ?? [])
    return { commentId: id, version: version + 1, refusal: null, before, undoRefusal: null }
  })
}

/** Whether readers see it: in this state, or after this decision. */
const isShown = (state: LockedComment['status'] | Decision) => state === 'approved' || Object(state).deed === 'approve'

function refusalOf(
  viewer: Viewer,
  row: LockedComment | undefined,
  version: number,
  { deed }: Decision,
): CommentRefusal | null {
  const refusal = targetRefusal(viewer, row, version)
  if (refusal !== null || deed !== 'keep') return refusal
  return row?.status === 'approved' && row.openReportCount > 0 ? null : 'wrong-status'
}

async function write(tx: Tx, viewer: Viewer, done: LockedComment[], decision: Decision): Promise<void> {
  if (done.length === 0) return
  const decided = { moderatedAt: sql`now()`, moderatedBy: accountIdOf(viewer) }
  const change = {
    approve: {
      ...decided,
      status: 'approved',
      rejectionReason: '',
      rejectionCode: null,
      firstApprovedAt: sql`coalesce(${comments.firstApprovedAt}, now())`,
    },
    reject: {
      ...decided,
      status: 'rejected',
      ...(decision.deed === 'reject' && { rejectionReason: decision.reason, rejectionCode: decision.code }),
      openReportCount: 0,
    },
    keep: { openReportCount: 0 },
  } as const
  await tx
    .update(comments)
    .set({ ...change[decision.deed], version: sql`${comments.version} + 1` })
    .where(
      inArray(
        comments.id,
        done.map(({ id }) => id),
      ),
    )
}

/** Marks the open reports about some comments as looked at; their numbers by comment. */
async function closeReports(tx: Tx, viewer: Viewer, done: LockedComment[]): Promise<Map<number, number[]>> {
  const closed = new Map<number, number[]>()
  const reported = done.filter(({ openReportCount }) => openReportCount > 0).map(({ id }) => id)
  if (reported.length === 0) return closed
  const rows = await tx
    .update(commentReports)
    .set({ closedAt: sql`now()`, closedBy: accountIdOf(viewer) })
    .where(and(inArray(commentReports.commentId, reported), isNull(commentReports.closedAt)))
    .returning({ id: commentReports.id, commentId: commentReports.commentId })
  for (const { id, commentId } of rows) closed.set(commentId, [...(closed.get(commentId) ?? []), id])
  return closed
}

function beforeOf(row: LockedComment, reportIds: number[]): CommentBefore {
  const { status, rejectionCode, rejectionReason, moderatedAt, moderatedBy, firstApprovedAt } = row
  return {
    status: status as CommentBefore['status'],
    ...{ rejectionCode, rejectionReason, moderatedBy, reportIds },
    moderatedAt: moderatedAt?.toISOString() ?? null,
    firstApprovedAt: firstApprovedAt?.toISOString() ?? null,
  }
}
