import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commentReports, comments, REPORT_REASONS } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { dayKey } from '@/lib/time'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { recordAudit } from '@/modules/audit/record'
import { DailySalt } from '@/modules/privacy/daily-salt'
import { visitorOf } from '@/modules/privacy/visitor'
import { isShown } from './is-shown'
import { addressKey, COMMENT_WINDOW_SECONDS, takePlace } from './limits'
import { REPORT_NOTE_CHARS_MAX, type ReportField } from './report-fields'

/** Within ten minutes; enough for whoever reads a whole thread, too few to bury the desk. */
const REPORTS_A_NEIGHBOURHOOD_MAX = 10

export type ReportRefusal =
  | 'not-found'
  | 'database-away'
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'invalid'; problems: Partial<Record<ReportField, TextProblem>> }

const Input = z
  .object({
    binhLuan: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).catch(0),
    lyDo: z.enum(REPORT_REASONS, { error: 'empty' }),
    ghiChu: plainText({ min: 0, max: REPORT_NOTE_CHARS_MAX, isMultiline: true }),
    address: z.string().max(100).catch(''),
    userAgent: z.string().catch(''),
  })
  .refine(({ lyDo, ghiChu }) => lyDo !== 'other' || ghiChu !== '', { path: ['ghiChu'], message: 'empty' })

/**
 * Tells the desk what is wrong with a published comment. Input `{ binhLuan, lyDo, ghiChu, address, userAgent }`. Anyone
 * may, so there is no viewer to ask about. The comment stays where it is until somebody at the desk has looked; the same
 * reader's second report of a day is taken for the first.
 */
export async function reportComment(_viewer: null, raw: unknown): Promise<Result<null, ReportRefusal>> {
  const parsed = Input.safeParse(raw)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsOf(parsed.error) })
  const { binhLuan: commentId, lyDo: reason, ghiChu: note, ...sender } = parsed.data
  // Of its own, so that no process keeps the secret of a day that is over.
  const salt = await new DailySalt().of(dayKey(new Date()))
  if (salt === null) return refuse('database-away')
  const visitor = visitorOf(salt, sender, `report:${commentId}`)
  return db.transaction(async (tx): Promise<Result<null, ReportRefusal>> => {
    const limit = { seconds: COMMENT_WINDOW_SECONDS, placesMax: REPORTS_A_NEIGHBOURHOOD_MAX }
    const retryAfterSeconds = await takePlace(tx, `report:${addressKey(sender.address)}`, limit)
    if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
    const [found] = await tx
      .select({ articleId: comments.articleId })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(and(eq(comments.id, commentId), eq(comments.isOfficial, false), isShown))
      .for('update', { of: comments })
    if (!found) return refuse('not-found')
    const fresh = await tx
      .insert(commentReports)
      .values({ commentId, reason, note, visitor })
      .onConflictDoNothing()
      .returning({ id: commentReports.id })
    if (fresh.length === 0) return accept(null)
    await tx
      .update(comments)
      .set({ openReportCount: sql`${comments.openReportCount} + 1` })
      .where(eq(comments.id, commentId))
    // What the reader wrote stays with the report: it may name people, and the log is kept for good.
    await recordAudit(tx, {
      actorId: null,
      verb: 'report-comment',
      object: `comment:${commentId}`,
      details: { articleId: found.articleId, reason },
    })
    return accept(null)
  })
}

function problemsOf(error: z.ZodError): Partial<Record<ReportField, TextProblem>> {
  const problems: Partial<Record<ReportField, TextProblem>> = {}
  for (const { path, message } of error.issues) {
    const field = path[0]
    // The schema's messages are problem codes.
    if (field === 'lyDo' || field === 'ghiChu') problems[field] ??= message as TextProblem
  }
  return problems
}
