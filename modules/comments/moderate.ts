import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText } from '@/lib/vi/text'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { changeApprovedCount } from './approved-count'
import { staleTagsOf } from './stale-tags'
import { takePlacesInThreads } from './thread-place'

export const REJECTION_REASON_CHARS_MAX = 300

export type ModerateRefusal =
  | 'forbidden'
  | 'not-found'
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: Record<string, string> }

export type Moderated = { id: number; version: number; articleId: number }

const Target = z.object({
  id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
})
const Approval = Target
const Rejection = Target.extend({ reason: plainText({ min: 1, max: REJECTION_REASON_CHARS_MAX }) })

type Deed = { id: number; version: number; status: 'approved' | 'rejected'; reason: string }

function invalid(error: z.ZodError) {
  const problems = Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message]))
  return refuse({ kind: 'invalid' as const, problems })
}

/** Lets a comment through to readers. Input `{ id, version }`. Approving twice changes nothing but the version. */
export async function approveComment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  if (!mayOpenQueue(viewer)) return refuse('forbidden')
  const parsed = Approval.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { id, version } = parsed.data
  return db.transaction((tx) => moderate(tx, viewer, { id, version, status: 'approved', reason: '' }))
}

/**
 * Keeps a comment from readers, also one they have already seen. Input `{ id, version, reason }`; the writer reads the
 * reason on the receipt. Problems of `reason`: `empty`, `too-long`, `unreadable-characters`.
 */
export async function rejectComment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  if (!mayOpenQueue(viewer)) return refuse('forbidden')
  const parsed = Rejection.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { id, version, reason } = parsed.data
  return db.transaction((tx) => moderate(tx, viewer, { id, version, status: 'rejected', reason }))
}

const mayOpenQueue = (viewer: Viewer | null): viewer is Viewer => mayModerate(viewer)

async function moderate(tx: Tx, viewer: Viewer, deed: Deed): Promise<Result<Moderated, ModerateRefusal>> {
  const [found] = await tx
    .select({
      status: comments.status,
      version: comments.version,
      articleId: comments.articleId,
      sectionId: articles.sectionId,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, deed.id))
    .for('update', { of: comments })
  // A comment its writer took back is no longer the desk's to judge.
  if (!found || found.status === 'withdrawn') return refuse('not-found')
  if (!mayModerate(viewer, { sectionId: found.sectionId })) return refuse('forbidden')
  if (found.version !== deed.version) return refuse('edited-meanwhile')
  const version = found.version + 1
  await tx
    .update(comments)
    .set({
      status: deed.status,
      version,
      rejectionReason: deed.reason,
      rejectionCode: deed.status === 'rejected' ? 'other' : null,
      ...(deed.status === 'approved' && { firstApprovedAt: sql`coalesce(${comments.firstApprovedAt}, now())` }),
      moderatedAt: sql`now()`,
      moderatedBy: accountIdOf(viewer),
    })
    .where(and(eq(comments.id, deed.id), eq(comments.version, found.version)))
  const change = Number(deed.status === 'approved') - Number(found.status === 'approved')
  await changeApprovedCount(tx, found.articleId, change)
  if (deed.status === 'approved') await takePlacesInThreads(tx, [{ id: deed.id, articleId: found.articleId }])
  await recordAudit(tx, {
    actorId: accountIdOf(viewer),
    verb: deed.status === 'approved' ? 'approve-comment' : 'reject-comment',
    object: `comment:${deed.id}`,
    details: { articleId: found.articleId, from: found.status, ...(deed.reason && { reason: deed.reason }) },
  })
  // Readers' pages change only when something they show does.
  if (change !== 0) await invalidate(tx, await staleTagsOf(tx, [deed.id], true))
  return accept({ id: deed.id, version, articleId: found.articleId })
}
