import { inArray, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { commentReports } from '@/db/schema/comments'
import { bulkDeeds } from '@/db/schema/desk'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAuditLines } from '@/modules/audit/record'
import { type LockedComment, lockComments, targetRefusal } from './decide'
import { changeCounts, renewThreads } from './decided-pages'
import type { CommentBefore, CommentOutcome } from './moderation-deed'
import { type ModerationRecord, moderationRecord, ownRecord } from './moderation-records'

export type UndoModerationRefusal = 'forbidden' | 'not-found' | 'wrong-status'

/** An approval taken back this soon was a slip: no reader is told that something was there. */
const SEEN_SECONDS = 60

/**
 * Takes a decision back, once. Input `{ id }` of its record. Each comment goes back to the state it was in, and only from
 * the version the decision left: what somebody changed since then stays, and is said so.
 */
export async function undoModeration(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; outcomes: CommentOutcome[] }, UndoModerationRefusal>> {
  if (!mayModerate(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const own = ownRecord(viewer.id, id)
    const [found] = await tx.select().from(bulkDeeds).where(own).for('update')
    if (!found) return refuse('not-found')
    if (found.undoneAt !== null) return refuse('wrong-status')
    const record = moderationRecord(found)
    const outcomes = await putBack(tx, viewer, record)
    await tx.update(bulkDeeds).set({ outcomes, undoneAt: sql`now()` }).where(own)
    return accept({ id, outcomes })
  })
}

type Step = { row: LockedComment; before: CommentBefore }

async function putBack(tx: Tx, viewer: Viewer, record: ModerationRecord): Promise<CommentOutcome[]> {
  const decided = record.outcomes.filter(({ before }) => before !== null)
  const locked = await lockComments(
    tx,
    decided.map(({ commentId }) => commentId),
  )
  const rows = new Map(locked.map((row) => [row.id, row]))
  const outcomes = record.outcomes.map((outcome) =>
    outcome.before === null
      ? outcome
      : { ...outcome, undoRefusal: targetRefusal(viewer, rows.get(outcome.commentId), outcome.version) },
  )
  const steps = outcomes.flatMap(({ commentId, before, undoRefusal }): Step[] => {
    const row = rows.get(commentId)
    return row && before && undoRefusal === null ? [{ row, before }] : []
  })
  await reopenReports(tx, steps)
  await restoreRows(tx, steps, wasSeen(record))
  const shown = steps.filter(({ row, before }) => row.status !== 'approved' && before.status === 'approved')
  const hidden = steps.filter(({ row, before }) => row.status === 'approved' && before.status !== 'approved')
  await changeCounts(tx, rowsOf(shown), 1)
  await changeCounts(tx, rowsOf(hidden), -1)
  await recordAuditLines(
    tx,
    steps.map(({ row, before }) => ({
      actorId: accountIdOf(viewer),
      verb: 'undo-moderation',
      object: `comment:${row.id}`,
      details: { articleId: row.articleId, from: row.status, to: before.status },
    })),
  )
  await renewThreads(tx, rowsOf([...shown, ...hidden]))
  return outcomes
}

const rowsOf = (steps: readonly Step[]) => steps.map(({ row: { id, articleId } }) => ({ id, articleId }))

const wasSeen = ({ deed, createdAt }: ModerationRecord) =>
  deed !== 'approve' || Date.now() - createdAt.getTime() > SEEN_SECONDS * 1_000

/** One statement for all of them, however different they were. */
async function restoreRows(tx: Tx, steps: readonly Step[], isSeen: boolean): Promise<void> {
  if (steps.length === 0) return
  const states = steps.map(({ row, before }) => ({
    id: row.id,
    ...before,
    firstApprovedAt: isSeen ? row.firstApprovedAt : before.firstApprovedAt,
    reportCount: before.reportIds.length,
  }))
  await tx.execute(sql`
    update comments set
      status = state.status::comment_status,
      version = comments.version + 1,
      rejection_code = state."rejectionCode",
      rejection_reason = state."rejectionReason",
      moderated_at = state."moderatedAt",
      moderated_by = state."moderatedBy",
      first_approved_at = state."firstApprovedAt",
      open_report_count = open_report_count + state."reportCount"
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as state(
      id bigint, status text, "rejectionCode" text, "rejectionReason" text, "moderatedAt" timestamptz,
      "moderatedBy" int, "firstApprovedAt" timestamptz, "reportCount" int)
    where comments.id = state.id`)
}

async function reopenReports(tx: Tx, steps: readonly Step[]): Promise<void> {
  const reportIds = steps.flatMap(({ before }) => before.reportIds)
  if (reportIds.length === 0) return
  await tx.update(commentReports).set({ closedAt: null, closedBy: null }).where(inArray(commentReports.id, reportIds))
}
