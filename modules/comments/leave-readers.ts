import type { Tx } from '@/db/client'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { changeApprovedCount } from './approved-count'
import type { OwnComment } from './own-comment'
import { staleTagsOf } from './stale-tags'

/** Takes a published comment out of its article's count; does nothing to one that readers do not see. */
export async function leaveCount(
  tx: Tx,
  { status, articleId }: Pick<OwnComment, 'status' | 'articleId'>,
): Promise<void> {
  if (status !== 'approved') return
  await changeApprovedCount(tx, articleId, -1)
}

/**
 * Renews the pages that showed a comment, or the place where it was, and the monthly figures. `status` is what it was
 * before. Last in the transaction that took it away.
 */
export async function leavePages(
  tx: Tx,
  { id, status, firstApprovedAt }: Pick<OwnComment, 'id' | 'status' | 'firstApprovedAt'>,
): Promise<void> {
  const pages = firstApprovedAt ? await staleTagsOf(tx, [id], status === 'approved') : []
  await invalidate(tx, [...pages, surfaceTag.commentTotals])
}
