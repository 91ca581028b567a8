import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { settings } from '@/db/schema/site'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { readCommentPolicy } from '@/modules/settings/comment-policy'

/** Until when it was looked at last, as an ISO time. */
const MARK_SETTING = 'threads-closed-until'
const DAY_MILLISECONDS = 86_400_000

/**
 * Renews the pages of articles that have grown too old for comments since the last look, so that they say so and offer no
 * form. Pages are made for good, and age is nobody's deed. Safe at any time, by any number of instances. Answers how many
 * articles it was.
 */
export async function closeOldThreads(now = new Date()): Promise<number> {
  return db.transaction(async (tx) => {
    const from = await takeMark(tx, now)
    const { closeAfterDays } = await readCommentPolicy(tx)
    if (closeAfterDays === 0 || from === null) return 0
    const days = closeAfterDays * DAY_MILLISECONDS
    const found = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(
        and(
          eq(articles.status, 'published'),
          gt(articles.publishedAt, new Date(from.getTime() - days)),
          lte(articles.publishedAt, new Date(now.getTime() - days)),
        ),
      )
    await invalidate(
      tx,
      found.flatMap(({ id }) => [surfaceTag.article(id), surfaceTag.thread(id)]),
    )
    return found.length
  })
}

/** Moves the mark to `now`, one instance at a time; answers where it was, null the first time. */
async function takeMark(tx: Tx, now: Date): Promise<Date | null> {
  await tx.insert(settings).values({ key: MARK_SETTING, value: '' }).onConflictDoNothing()
  const [row] = await tx
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, MARK_SETTING))
    .for('update')
  const before = typeof row?.value === 'string' && row.value !== '' ? new Date(row.value) : null
  if (before !== null && before >= now) return before
  await tx
    .update(settings)
    .set({ value: now.toISOString(), updatedAt: sql`now()` })
    .where(eq(settings.key, MARK_SETTING))
  return before
}
