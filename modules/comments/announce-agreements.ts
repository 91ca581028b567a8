import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { invalidate } from '@/modules/pages/invalidate'
import { threadTags } from './stale-tags'

/** Short transactions: readers who agree meanwhile wait for their comment's row. */
const COMMENTS_AT_ONCE = 200

/**
 * Tells the readers' pages of agreements counted since the last time, each comment's all at once. Safe to repeat and
 * for several instances at once: what is announced is written beside what is counted, in one transaction with the news.
 */
export async function announceAgreements(): Promise<void> {
  for (;;) {
    const count = await db.transaction(async (tx) => {
      const rows = await tx.execute<{ articleId: number; position: number | null }>(sql`
        update comments set announced_agreement_count = comments.agreement_count
        from (
          select id, parent_id from comments where agreement_count <> announced_agreement_count
          order by id limit ${COMMENTS_AT_ONCE} for update skip locked
        ) as unannounced left join comments as parent on parent.id = unannounced.parent_id
        where comments.id = unannounced.id
        returning comments.article_id as "articleId", coalesce(parent.thread_position, comments.thread_position) as "position"`)
      await invalidate(
        tx,
        rows.flatMap((row) => threadTags({ ...row, changesCount: false })),
      )
      return rows.length
    })
    if (count < COMMENTS_AT_ONCE) return
  }
}
