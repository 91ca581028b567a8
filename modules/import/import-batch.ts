import { inArray, sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { queriesOn } from '@/db/bulk-connection'
import type { Tx } from '@/db/client'
import { articleAuthors, articles, articleTags, publishedDays, revisions } from '@/db/schema/articles'
import { searchEntries } from '@/db/schema/search'
import { copyRows } from '@/db/seed/copy-rows'
import { calendarDayOf } from '@/lib/time'
import { storedBlocks } from '@/modules/articles/blocks'
import { keepFingerprints } from '@/modules/articles/checks/fingerprint'
import { dayKey } from '@/modules/articles/day-queries'
import { settleSearchIndexes } from '@/modules/articles/fill-search'
import { listNeighboursOf } from '@/modules/articles/neighbours'
import { lockPlacement } from '@/modules/articles/placement'
import { placedEntry, searchEntryOf } from '@/modules/articles/search-entry'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { keepOldAddresses } from '@/modules/redirects/keep-old-addresses'
import { type ImportedRows, importedRows } from './article-rows'
import type { ImportedArticle } from './imported-article'
import { type ImportShelves, importShelves } from './shelves'

/** Those of a batch that are not in the table yet, each key once: what a second run still has to do. */
export async function findMissing(tx: Tx, batch: readonly ImportedArticle[]): Promise<ImportedArticle[]> {
  const byKey = new Map(batch.map((article) => [article.importKey, article] as const).reverse())
  if (byKey.size === 0) return []
  const rows = await tx
    .select({ key: articles.importKey })
    .from(articles)
    .where(inArray(articles.importKey, [...byKey.keys()]))
  for (const { key } of rows) byKey.delete(key ?? '')
  return [...byKey.values()].reverse()
}

/**
 * Adds a batch in one transaction: articles, bylines, tags, first revisions, calendar, audit line, stale pages. A run
 * that is stopped leaves whole batches. Returns how many articles were new.
 */
export async function importBatch(client: postgres.Sql, batch: readonly ImportedArticle[]): Promise<number> {
  const count = await client.begin(async (copy) => {
    const tx = queriesOn(copy, client)
    // Also keeps two imports of one file from adding the same article side by side.
    await lockPlacement(tx)
    const missing = await findMissing(tx, batch)
    if (missing.length === 0) return 0
    const shelves = await importShelves(tx, missing)
    const ids = await takeArticleIds(tx, missing.length)
    const now = new Date()
    const rows = missing.map((article, index) => importedRows(article, ids[index] ?? 0, shelves, now))
    await copyRows(
      copy,
      articles,
      rows.map((row) => row.article),
    )
    await copyRows(
      copy,
      articleAuthors,
      rows.flatMap((row) => row.authors),
    )
    await copyRows(
      copy,
      articleTags,
      rows.flatMap((row) => row.tags),
    )
    await copyRows(
      copy,
      revisions,
      rows.map((row) => row.revision),
    )
    await keepFingerprints(
      tx,
      rows.map(({ article: { id, standfirst = '', body } }) => ({ id, version: 1, standfirst, body })),
    )
    await copyRows(copy, searchEntries, rows.map(searchEntryOfRow))
    await countOnDays(tx, rows)
    const origins = missing.map(({ origin }, index) => ({ url: origin.url, articleId: ids[index] ?? 0 }))
    const addressCount = await keepOldAddresses(tx, origins)
    const details = { articleCount: rows.length, addressCount, firstId: Math.min(...ids), lastId: Math.max(...ids) }
    await recordAudit(tx, { actorId: null, verb: 'import', object: 'articles', details })
    const announced = addressCount > 0 ? [surfaceTag.redirects] : []
    await invalidate(tx, [...(await staleSurfaces(tx, rows, shelves)), ...announced])
    return rows.length
  })
  if (count > 0) await client.begin((connection) => settleSearchIndexes(queriesOn(connection, client)))
  return count
}

const searchEntryOfRow = ({ article: { id, headline = '', standfirst = '', body, ...place } }: ImportedRows) =>
  placedEntry(searchEntryOf(id, 1, { headline, standfirst, body: storedBlocks(body) }), place)

/** Takes identities from the sequence itself, so that people saving meanwhile are never handed the same ones. */
async function takeArticleIds(tx: Tx, count: number): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence('articles', 'id')) as id from generate_series(1, ${count}::int)`,
  )
  return rows.map(({ id }) => Number(id))
}

const publishedOf = (rows: readonly ImportedRows[]) =>
  rows.flatMap(({ article, authors, tags }) =>
    article.publishedAt ? [{ ...article, publishedAt: article.publishedAt, authors, tags }] : [],
  )

async function countOnDays(tx: Tx, rows: readonly ImportedRows[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const { publishedAt } of publishedOf(rows)) {
    const day = dayKey(calendarDayOf(publishedAt))
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  if (counts.size === 0) return
  await tx
    .insert(publishedDays)
    .values([...counts].sort().map(([day, articleCount]) => ({ day, articleCount })))
    .onConflictDoUpdate({
      target: publishedDays.day,
      set: { articleCount: sql`${publishedDays.articleCount} + excluded.article_count` },
    })
}

/** Each list a batch changes, once, and the pages of older articles that now have new neighbours. */
async function staleSurfaces(tx: Tx, rows: readonly ImportedRows[], shelves: ImportShelves): Promise<string[]> {
  const published = publishedOf(rows)
  const site = shelves.isNewSection ? [surfaceTag.site] : []
  if (published.length === 0) return site
  const instants = published.map(({ publishedAt }) => publishedAt)
  return [
    ...site,
    ...[surfaceTag.front, surfaceTag.latest, surfaceTag.archive],
    ...published.map(({ sectionId }) => surfaceTag.section(sectionId)),
    ...published.flatMap(({ authors }) => authors.map(({ authorId }) => surfaceTag.author(authorId))),
    ...published.flatMap(({ tags }) => tags.map(({ tagId }) => surfaceTag.tag(tagId))),
    ...instants.flatMap((instant) => [surfaceTag.day(instant), surfaceTag.month(instant), surfaceTag.year(instant)]),
    // The batch itself has no pages yet.
    ...(
      await listNeighboursOf(
        tx,
        'vi',
        published.map(({ id }) => id),
      )
    ).map(surfaceTag.article),
  ]
}
