import { and, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { invalidate } from '@/modules/pages/invalidate'
import { staleTagsOf } from './stale-tags'
import { takePlacesInThreads } from './thread-place'

const COMMENTS_AT_ONCE = 100

/**
 * Gives their places to comments that were approved by a build which knew no places: during an update both run side by
 * side. Hardly ever finds any.
 */
export async function placeStragglers(): Promise<void> {
  for (;;) {
    const isUnplaced = and(
      sql`${comments.status} = 'approved'`,
      isNull(comments.parentId),
      isNull(comments.threadPosition),
    )
    const found = await db
      .select({ id: comments.id, articleId: comments.articleId })
      .from(comments)
      .where(isUnplaced)
      .orderBy(comments.id)
      .limit(COMMENTS_AT_ONCE)
    const ids = found.map(({ id }) => id)
    await db.transaction(async (tx) => {
      await tx
        .update(comments)
        .set({ firstApprovedAt: sql`coalesce(${comments.firstApprovedAt}, ${comments.moderatedAt}, now())` })
        .where(inArray(comments.id, ids))
      await takePlacesInThreads(tx, found)
      await invalidate(tx, await staleTagsOf(tx, ids, false))
    })
    if (found.length < COMMENTS_AT_ONCE) return
  }
}
