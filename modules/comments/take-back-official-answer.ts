import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayAnswerOfficially } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { changeApprovedCount } from './approved-count'
import { lockWithSection } from './lock-with-section'
import { staleTagsOf } from './stale-tags'

/** Takes an agency's answer off the page; a tombstone stays where it was. Input `{ id }` of the answer. */
export async function takeBackOfficialAnswer(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ articleId: number }, 'forbidden' | 'not-found'>> {
  if (!mayAnswerOfficially(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx): Promise<Result<{ articleId: number }, 'forbidden' | 'not-found'>> => {
    const found = await lockWithSection(tx, id)
    if (!found?.isOfficial || found.status !== 'approved') return refuse('not-found')
    if (!mayAnswerOfficially(viewer, found)) return refuse('forbidden')
    await tx
      .update(comments)
      .set({ status: 'withdrawn', version: sql`${comments.version} + 1` })
      .where(eq(comments.id, id))
    await changeApprovedCount(tx, found.articleId, -1)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'take-back-official-answer',
      object: `comment:${id}`,
      details: { articleId: found.articleId },
    })
    await invalidate(tx, await staleTagsOf(tx, [id], true))
    return accept({ articleId: found.articleId })
  })
}
