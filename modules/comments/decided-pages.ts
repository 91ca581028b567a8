import type { Tx } from '@/db/client'
import { invalidate } from '@/modules/pages/invalidate'
import { changeApprovedCount } from './approved-count'
import { staleTagsOf } from './stale-tags'

type Shown = { id: number; articleId: number }

/** Counts comments that readers see from now on (`by` 1) or no longer (-1), one article after the other. */
export async function changeCounts(tx: Tx, changed: readonly Shown[], by: 1 | -1): Promise<void> {
  const byArticle = new Map<number, number>()
  for (const { articleId } of changed) byArticle.set(articleId, (byArticle.get(articleId) ?? 0) + by)
  // In one order, so that two deeds on the same articles never wait in a ring.
  for (const [articleId, change] of [...byArticle].sort(([left], [right]) => left - right))
    await changeApprovedCount(tx, articleId, change)
}

/** Renews the pages of the threads whose comments look otherwise now; last in the transaction. */
export async function renewThreads(tx: Tx, changed: readonly Shown[]): Promise<void> {
  const ids = changed.map(({ id }) => id)
  await invalidate(tx, await staleTagsOf(tx, ids, true))
}
