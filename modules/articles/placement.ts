import { eq, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { articleAuthors, articleTags, publishedDays } from '@/db/schema/articles'
import { storylineArticles } from '@/db/schema/storylines'
import { calendarDayOf } from '@/lib/time'
import type { Language } from '@/lib/words/language'
import { invalidate } from '@/modules/pages/invalidate'
import { listNeighbourIds } from './neighbours'
import { staleTags } from './stale-tags'
import { storylineTags } from './storyline-places'
import { type Shown, tellOutside } from './tell-outside'

/**
 * Lets one change of the total order through at a time. Two articles published side by side would each look for
 * neighbours without seeing the other, and neither page would ever list the other. Take it first in the transaction.
 */
export async function lockPlacement(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.placement})`)
}

/** When an article stands in the lists of authors, tags, storylines and days: they are of the Vietnamese edition. */
export const listedAt = (language: Language, publishedAt: Date | null): Date | null =>
  language === 'vi' ? publishedAt : null

/** Repeats the time of publication (null: not visible) in the rows behind the lists of authors, tags and storylines. */
export async function placeJoins(
  tx: Tx,
  { id: articleId, language }: { id: number; language: Language },
  shownAt: Date | null,
): Promise<void> {
  const publishedAt = listedAt(language, shownAt)
  await tx.update(articleAuthors).set({ publishedAt }).where(eq(articleAuthors.articleId, articleId))
  await tx.update(articleTags).set({ publishedAt }).where(eq(articleTags.articleId, articleId))
  await tx.update(storylineArticles).set({ publishedAt }).where(eq(storylineArticles.articleId, articleId))
}

/** Counts one article more or less on its Hà Nội day; a day without articles leaves the calendar. */
export async function countOnDay(tx: Tx, language: Language, publishedAt: Date, change: 1 | -1): Promise<void> {
  if (listedAt(language, publishedAt) === null) return
  const { year, month, day } = calendarDayOf(publishedAt)
  const name = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  if (change === 1) {
    await tx
      .insert(publishedDays)
      .values({ day: name, articleCount: 1 })
      .onConflictDoUpdate({ target: publishedDays.day, set: { articleCount: sql`${publishedDays.articleCount} + 1` } })
    return
  }
  await tx
    .update(publishedDays)
    .set({ articleCount: sql`${publishedDays.articleCount} - 1` })
    .where(eq(publishedDays.day, name))
  await tx.delete(publishedDays).where(sql`${publishedDays.day} = ${name} and ${publishedDays.articleCount} <= 0`)
}

/**
 * Writes what a change of place makes stale, and whom it is to be told to. Last in the transaction, and under
 * `lockPlacement`. `relatedIds` as `keepRelated` gave them.
 */
export async function announce(
  tx: Tx,
  before: Shown | null,
  after: Shown | null,
  relatedIds: readonly number[] = [],
): Promise<void> {
  const place = after ?? before
  if (!place) return
  const neighbourIds = await listNeighbourIds(tx, place)
  const hasMoved = before?.path !== after?.path || `${before?.inOtherLanguages}` !== `${after?.inOtherLanguages}`
  const translationIds = hasMoved ? [before, after].flatMap((one) => one?.inOtherLanguages ?? []) : []
  const tags = staleTags({ before, after, neighbourIds, relatedIds, translationIds })
  const turned = before && after ? null : sql`article_id = ${place.id}`
  await invalidate(tx, [...tags, ...(await storylineTags(tx, place, turned))])
  await tellOutside(
    tx,
    [before, after].filter((one) => one !== null),
  )
}
