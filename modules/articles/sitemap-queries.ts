import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleMedia } from '@/db/schema/article-media'
import { articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { pathOf } from './address'
import { forAddress, isPublished, isPublishedIn, NEWEST_FIRST } from './for-readers'
import { SITEMAP_FILE_IDS } from './sitemap-files'

/** A sitemap of articles and the last change of any of them. */
export type SitemapFile = { number: number; lastModified: Date }

/** An address for search engines, from the site's root, and when its text last changed, where that is known. */
export type SitemapEntry = {
  path: string
  lastModified: Date | null
  /** Paths below /media/. */
  pictures?: readonly string[]
  /** The same page in both languages, this one among them; absent where there is only one. */
  inLanguages?: Record<Language, string>
}

/** An article of the last two days, as news search wants it. */
export type NewsEntry = { path: string; headline: string; language: Language; publishedAt: Date }

const lastChange = sql<Date>`greatest(${articles.publishedAt}, ${articles.correctedAt})`.mapWith(articles.correctedAt)

/** Newest pen-names and tags; older ones are found through the articles that carry them. */
const SHELVES_MAX = 5_000
const NEWS_MAX = 1_000
/** More of one address search engines do not read. */
const PICTURES_MAX = 1_000

/** The files that have published articles: one step of an index for each, however many articles it has. */
export async function listSitemapFiles(tx: Tx): Promise<SitemapFile[]> {
  const rows = await tx.execute<{ number: number; last_change: Date | string }>(sql`
    select file + 1 as number, newest.last_change
    from generate_series(0, (select (max(id) - 1) / ${sql.raw(String(SITEMAP_FILE_IDS))} from articles)) as file
    cross join lateral (
      select greatest(published_at, corrected_at) as last_change from articles
      where status = 'published' and (id - 1) / ${sql.raw(String(SITEMAP_FILE_IDS))} = file
      order by greatest(published_at, corrected_at) desc limit 1
    ) as newest
    order by file`)
  return rows.map(({ number, last_change }) => ({ number, lastModified: new Date(last_change) }))
}

/** The published articles of one file, in the order of their numbers. */
export async function listSitemapEntries(tx: Tx, fileNumber: number): Promise<SitemapEntry[]> {
  const last = fileNumber * SITEMAP_FILE_IDS
  const rows = await tx
    .select({ ...forAddress, translationOf: articles.translationOf, lastModified: lastChange })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublished, sql`${articles.id} > ${last - SITEMAP_FILE_IDS}::int and ${articles.id} <= ${last}::int`))
    .orderBy(asc(articles.id))
  const pictures = await listPictures(tx, last - SITEMAP_FILE_IDS, last)
  const pairs = await listPairs(tx, rows)
  return rows.map((row) => {
    const inLanguages = pairs.get(row.translationOf ?? row.id)
    return {
      path: pathOf(row),
      lastModified: row.lastModified,
      pictures: pictures.get(row.id) ?? [],
      ...(inLanguages && { inLanguages }),
    }
  })
}

/** Both addresses of the articles among these that readers see in two languages, by the number of the Vietnamese one. */
async function listPairs(
  tx: Tx,
  rows: readonly { id: number; translationOf: number | null }[],
): Promise<Map<number, Record<Language, string>>> {
  const originalIds = [...new Set(rows.map(({ id, translationOf }) => translationOf ?? id))]
  const read = async (isOne: SQL | undefined) =>
    tx
      .select({ ...forAddress, translationOf: articles.translationOf })
      .from(articles)
      .innerJoin(sections, eq(sections.id, articles.sectionId))
      .where(isOne)
  if (originalIds.length === 0) return new Map()
  const english = await read(and(isPublishedIn('en'), inArray(articles.translationOf, originalIds)))
  if (english.length === 0) return new Map()
  const translatedIds = english.flatMap(({ translationOf }) => translationOf ?? [])
  const vietnamese = await read(and(isPublishedIn('vi'), inArray(articles.id, translatedIds)))
  const pathsIn = new Map(vietnamese.map((row) => [row.id, pathOf(row)]))
  return new Map(
    english.flatMap((row) => {
      const vi = row.translationOf === null ? undefined : pathsIn.get(row.translationOf)
      return vi && row.translationOf !== null ? [[row.translationOf, { vi, en: pathOf(row) }] as const] : []
    }),
  )
}

/** The pictures that published articles with these numbers show. */
async function listPictures(tx: Tx, afterId: number, lastId: number): Promise<Map<number, string[]>> {
  const rows = await tx
    .select({ articleId: articleMedia.articleId, file: media.file })
    .from(articleMedia)
    .innerJoin(media, eq(media.id, articleMedia.mediaId))
    .where(
      and(
        sql`${articleMedia.articleId} > ${afterId}::int and ${articleMedia.articleId} <= ${lastId}::int`,
        isNull(media.deletedAt),
      ),
    )
    .orderBy(asc(articleMedia.articleId), asc(articleMedia.mediaId))
  const files = new Map<number, string[]>()
  for (const { articleId, file } of rows) {
    const known = files.get(articleId) ?? []
    files.set(articleId, known)
    if (known.length < PICTURES_MAX) known.push(file)
  }
  return files
}

/** What was published since an instant, newest first, at most a thousand. */
export async function listNewsSince(tx: Tx, since: Date): Promise<NewsEntry[]> {
  const rows = await tx
    .select({
      ...forAddress,
      publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublished, sql`${articles.publishedAt} >= ${since.toISOString()}::timestamptz`))
    .orderBy(NEWEST_FIRST)
    .limit(NEWS_MAX)
  return rows.map((row) => {
    const { headline, language, publishedAt } = row
    return { path: pathOf(row), headline, language, publishedAt }
  })
}

const hasArticle = (link: typeof articleAuthors | typeof articleTags, isLinked: SQL) =>
  sql`exists (select 1 from ${link} where ${isLinked} and ${link.publishedAt} is not null)`

/** Authors and tags that have a published article: their slugs, newest first. */
export async function listShelvesWithArticles(tx: Tx): Promise<{ authorSlugs: string[]; tagSlugs: string[] }> {
  const byline = await tx
    .select({ slug: authors.slug })
    .from(authors)
    .where(hasArticle(articleAuthors, eq(articleAuthors.authorId, authors.id)))
    .orderBy(desc(authors.id))
    .limit(SHELVES_MAX)
  const subjects = await tx
    .select({ slug: tags.slug })
    .from(tags)
    .where(hasArticle(articleTags, eq(articleTags.tagId, tags.id)))
    .orderBy(desc(tags.id))
    .limit(SHELVES_MAX)
  return { authorSlugs: byline.map(({ slug }) => slug), tagSlugs: subjects.map(({ slug }) => slug) }
}
