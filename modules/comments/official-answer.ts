import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { plainText } from '@/lib/vi/text'
import { mayAnswerOfficially } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { changeApprovedCount } from './approved-count'
import { lockWithSection } from './lock-with-section'
import { replyTarget } from './reply-target'
import { staleTagsOf } from './stale-tags'

export const AGENCY_CHARS_MAX = 120
export const OFFICIAL_ANSWER_CHARS_MIN = 10
export const OFFICIAL_ANSWER_CHARS_MAX = 4_000

type Problem = (typeof TEXT_PROBLEMS)[number] | 'malformed'
export type OfficialAnswerProblems = Partial<Record<'agency' | 'body', Problem>>

export type OfficialAnswerRefusal =
  | 'forbidden'
  | 'not-found'
  /** Readers do not see the comment any more, or not yet. */
  | 'wrong-status'
  | { kind: 'invalid'; problems: OfficialAnswerProblems }

const Input = z.object({
  agency: plainText({ min: 2, max: AGENCY_CHARS_MAX }),
  body: plainText({ min: OFFICIAL_ANSWER_CHARS_MIN, max: OFFICIAL_ANSWER_CHARS_MAX, isMultiline: true }),
})

/** Answers have no heading of their own, whoever writes them. */
const TITLE = 'Trả lời'

/**
 * Answers a published comment in the name of an agency. Input `{ id, agency, body }`. Readers see it at once, first among
 * the answers and marked as the agency's. Whoever may publish in the section signs it.
 */
export async function answerOfficially(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, OfficialAnswerRefusal>> {
  if (!mayAnswerOfficially(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, TEXT_PROBLEMS) })
  return db.transaction(async (tx): Promise<Result<{ id: number }, OfficialAnswerRefusal>> => {
    const found = await lockWithSection(tx, id)
    if (!found) return refuse('not-found')
    if (!mayAnswerOfficially(viewer, found)) return refuse('forbidden')
    const parentId = await replyTarget(tx, id, found.articleId)
    if (parentId === null) return refuse('wrong-status')
    const [answer] = await tx
      .insert(comments)
      .values({
        articleId: found.articleId,
        parentId,
        isOfficial: true,
        status: 'approved',
        authorName: parsed.data.agency,
        title: TITLE,
        body: parsed.data.body,
        receiptHash: `official:${randomUUID()}`,
        idempotencyKey: randomUUID(),
        consentVersion: 'official',
        textFingerprint: `official:${randomUUID()}`,
        firstApprovedAt: sql`now()`,
        moderatedAt: sql`now()`,
        moderatedBy: accountIdOf(viewer),
      })
      .returning({ id: comments.id })
    if (!answer) throw new Error('comments: không có dòng vừa ghi')
    await changeApprovedCount(tx, found.articleId, 1)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'answer-officially',
      object: `comment:${answer.id}`,
      details: { articleId: found.articleId, parentId, agency: parsed.data.agency },
    })
    await invalidate(tx, await staleTagsOf(tx, [answer.id], true))
    return accept({ id: answer.id })
  })
}
