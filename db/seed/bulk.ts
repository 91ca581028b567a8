import { inArray, sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { openBulkConnection, queriesOn } from '@/db/bulk-connection'
import type { Tx } from '@/db/client'
import { articleAuthors, articles, articleTags, articleViews, publishedDays, revisions } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { searchEntries } from '@/db/schema/search'
import { dayKey } from '@/lib/time'
import { settleSearchIndexes } from '@/modules/articles/fill-search'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { invalidate } from '@/modules/pages/invalidate'
import { type BulkRequest, importKeyOf, type Batch as MadeBatch, makeBatch } from './bulk-batch'
import { type BulkShelves, bulkShelves } from './bulk-shelves'
import { shareComments } from './comment-shares'
import { copyRows } from './copy-rows'
import { advanceIdentities } from './identities'
import { sampleInstant } from './seed-records'

/** Big enough to be fast, small enough to lose little when the run is stopped. */
export const BATCH_ARTICLES = 5_000

export type BulkOutcome = { articleCount: number; commentCount: number; skippedCount: number }
/** Called for every article and comment handed to the database, or found there already. */
export type OnProgress = (articlesDone: number, commentsDone: number) => void

/**
 * Adds generated articles and comments to a site that has its sections. The same request makes the same content.
 * Each batch is one transaction with everything that belongs to it, so a stopped run leaves whole batches;
 * the same request then goes on where it stopped.
 */
export async function seedBulk(url: string, request: BulkRequest, onProgress: OnProgress): Promise<BulkOutcome> {
  const client = openBulkConnection(url)
  const outcome: BulkOutcome = { articleCount: 0, commentCount: 0, skippedCount: 0 }
  try {
    const commentsOf = shareComments(request.seed, request.articleCount, request.commentCount)
    for (let first = 0; first < request.articleCount; first += BATCH_ARTICLES) {
      const indexes = range(first, Math.min(first + BATCH_ARTICLES, request.articleCount))
      await client.begin((copy) => addBatch(copy, client, { request, indexes, commentsOf, outcome, onProgress }))
      await client.begin((connection) => settleSearchIndexes(queriesOn(connection, client)))
    }
    await client.begin((connection) => invalidateDays(queriesOn(connection, client)))
    if (outcome.articleCount > 0) await client`analyze`
  } finally {
    await client.end({ timeout: 5 })
  }
  return outcome
}

type Batch = {
  request: BulkRequest
  indexes: number[]
  commentsOf: (index: number) => number
  outcome: BulkOutcome
  onProgress: OnProgress
}

async function addBatch(copy: postgres.TransactionSql, client: postgres.Sql, batch: Batch): Promise<void> {
  const { request, indexes, commentsOf, outcome, onProgress } = batch
  const tx = queriesOn(copy, client)
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.bulkSeed})`)
  const missing = await missingIndexes(tx, request, indexes)
  const isPresent = new Set(indexes)
  for (const index of missing) isPresent.delete(index)
  outcome.skippedCount += isPresent.size
  let commentsSkipped = 0
  for (const index of isPresent) commentsSkipped += commentsOf(index)
  onProgress(isPresent.size, commentsSkipped)
  if (missing.length === 0) return

  await advanceIdentities(tx)
  const shelves = await bulkShelves(tx)
  const made = await makeBatch(tx, {
    request,
    indexes: missing,
    commentsOf,
    shelves,
    onArticle: () => onProgress(1, 0),
  })
  await copyRows(
    copy,
    articles,
    made.rows.map((row) => row.article),
  )
  await copyRows(
    copy,
    articleAuthors,
    made.rows.flatMap((row) => row.authors),
  )
  await copyRows(
    copy,
    articleTags,
    made.rows.flatMap((row) => row.tags),
  )
  await copyRows(
    copy,
    revisions,
    made.rows.flatMap((row) => row.revisions),
  )
  await copyRows(
    copy,
    articleViews,
    made.rows.map((row) => row.views),
  )
  await copyRows(
    copy,
    searchEntries,
    made.rows.map((row) => row.search),
  )
  await copyRows(copy, comments, made.comments, () => onProgress(0, 1))
  await addDays(tx, publishedIn(made))
  await invalidate(tx, surfacesOf(shelves, made))
  const gone = made.rows.filter(({ article }) => article.status === 'withdrawn')
  await invalidate(
    tx,
    gone.map(({ article }) => surfaceTag.article(article.id)),
    'gone',
  )
  outcome.articleCount += made.rows.length
  outcome.commentCount += made.comments.length
}

/** Thousands of articles at once are a new archive: stale are the surfaces that list them, not pages one by one. */
function surfacesOf(shelves: BulkShelves, made: MadeBatch): string[] {
  const instants = publishedIn(made)
  return [
    ...[surfaceTag.front, surfaceTag.latest, surfaceTag.archive],
    ...shelves.sectionIds.map(surfaceTag.section),
    ...shelves.authorIds.map(surfaceTag.author),
    ...made.tagIds.map(surfaceTag.tag),
    ...new Set([...instants.map(surfaceTag.month), ...instants.map(surfaceTag.year)]),
  ]
}

/** The days once, at the end: said with every batch they would fill the log. */
async function invalidateDays(tx: Tx): Promise<void> {
  const days = await tx.select({ day: publishedDays.day }).from(publishedDays)
  await invalidate(
    tx,
    days.map(({ day }) => surfaceTag.day(sampleInstant(`${day} 00:00`))),
  )
}

const publishedIn = ({ rows }: MadeBatch): Date[] =>
  rows.flatMap(({ article }) => (article.status === 'published' && article.publishedAt ? [article.publishedAt] : []))

async function missingIndexes(tx: Tx, { seed }: BulkRequest, indexes: readonly number[]): Promise<number[]> {
  const keys = indexes.map((index) => importKeyOf(seed, index))
  const rows = await tx.select({ key: articles.importKey }).from(articles).where(inArray(articles.importKey, keys))
  const present = new Set(rows.map(({ key }) => key))
  return indexes.filter((index) => !present.has(importKeyOf(seed, index)))
}

async function addDays(tx: Tx, instants: readonly Date[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const instant of instants) counts.set(dayKey(instant), (counts.get(dayKey(instant)) ?? 0) + 1)
  // Always in the same order, so that a verb publishing meanwhile waits instead of deadlocking.
  const rows = [...counts].sort().map(([day, articleCount]) => ({ day, articleCount }))
  if (rows.length === 0) return
  await tx
    .insert(publishedDays)
    .values(rows)
    .onConflictDoUpdate({
      target: publishedDays.day,
      set: { articleCount: sql`${publishedDays.articleCount} + excluded.article_count` },
    })
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, offset) => start + offset)
