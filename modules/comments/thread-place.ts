import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'

type Seen = { id: number; articleId: number }

/**
 * Gives comments their places in the threads of their articles when readers see them for the first time; later calls
 * change nothing, and an answer to a comment has no place of its own. Call it after `firstApprovedAt` is set, in the
 * same transaction.
 */
export async function takePlacesInThreads(tx: Tx, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return
  // Two approvals at once must not both find the same place free.
  await tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, [...new Set(seen.map(({ articleId }) => articleId))]))
    .orderBy(articles.id)
    .for('no key update')
  await tx.execute(sql`
    update comments set thread_position = placed.position
    from (
      select fresh.id, thread.length + row_number() over (
        partition by fresh.article_id order by fresh.first_approved_at, fresh.id) as position
      from comments as fresh, lateral (
        select coalesce(max(thread_position), 0) as length from comments
        where article_id = fresh.article_id and thread_position is not null) as thread
      where fresh.id = any (${`{${seen.map(({ id }) => id).join(',')}}`}::bigint[])
        and fresh.parent_id is null and fresh.thread_position is null and fresh.first_approved_at is not null
    ) as placed
    where placed.id = comments.id`)
}
