import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAuthors, articles, articleTags, articleViews, revisions } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'
import type { Language } from '@/lib/words/language'
import { pathOf } from './address'
import { relatedIdsOf, storedBlocks } from './blocks'
import { listCorrections } from './corrections'
import {
  cardOf,
  forAddress,
  forReaders,
  isLeadPicture,
  isPublished,
  isPublishedIn,
  listCards,
  NEWEST_FIRST,
  OLDEST_FIRST,
} from './for-readers'
import { readPageBlocks } from './page-blocks'
import type { ArticleCard, CountedCard, PublishedArticle } from './reader-article'

/** A place in the order of an edition's articles; two of the same millisecond are told apart by their number. */
export type Position = { publishedAt: Date; id: number; language: Language }

const positionOf = ({ publishedAt, id }: Position) => sql`(${publishedAt.toISOString()}::timestamptz, ${id}::int)`

/** The newest articles of an edition. */
export async function listLatest(tx: Tx, language: Language, limit: number): Promise<ArticleCard[]> {
  return listCards(tx, isPublishedIn(language), NEWEST_FIRST, limit)
}

/** The card of the published article with this number; null when readers have none. */
export async function findCard(tx: Tx, id: number): Promise<ArticleCard | null> {
  return (await listCards(tx, eq(articles.id, id), NEWEST_FIRST, 1))[0] ?? null
}

/** The newest articles of one section in an edition. */
export async function listInSection(
  tx: Tx,
  language: Language,
  sectionId: number,
  limit: number,
): Promise<ArticleCard[]> {
  return listCards(tx, and(isPublishedIn(language), eq(articles.sectionId, sectionId)), NEWEST_FIRST, limit)
}

/** Vietnamese articles published from `start` until just before `end`, newest first. */
export async function listBetween(tx: Tx, start: Date, end: Date, limit: number): Promise<ArticleCard[]> {
  const isWithin = sql`${articles.publishedAt} >= ${start.toISOString()}::timestamptz
    and ${articles.publishedAt} < ${end.toISOString()}::timestamptz`
  return listCards(tx, and(isPublishedIn('vi'), isWithin), NEWEST_FIRST, limit)
}

/** The articles just newer than a position, the nearest (oldest) first. */
export async function listNewer(tx: Tx, position: Position, limit: number): Promise<ArticleCard[]> {
  const isNewer = sql`(${articles.publishedAt}, ${articles.id}) > ${positionOf(position)}`
  return listCards(tx, and(isPublishedIn(position.language), isNewer), OLDEST_FIRST, limit)
}

/** The articles just older than a position, the nearest (newest) first, with how often they were read. */
export async function listOlder(tx: Tx, position: Position, limit: number): Promise<CountedCard[]> {
  const isOlder = sql`(${articles.publishedAt}, ${articles.id}) < ${positionOf(position)}`
  const viewCount = sql<number>`coalesce(${articleViews.viewCount}, 0)`.mapWith(Number)
  const rows = await tx
    .select({ ...forReaders, viewCount })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .leftJoin(articleViews, eq(articleViews.articleId, articles.id))
    .where(and(isPublishedIn(position.language), isOlder))
    .orderBy(NEWEST_FIRST)
    .limit(limit)
  return rows.map(cardOf)
}

/** The newest Vietnamese articles of one author. */
export async function listByAuthor(tx: Tx, authorId: number, limit: number): Promise<ArticleCard[]> {
  return listThrough(tx, articleAuthors, eq(articleAuthors.authorId, authorId), limit)
}

/** The newest Vietnamese articles with one tag. */
export async function listWithTag(tx: Tx, tagId: number, limit: number): Promise<ArticleCard[]> {
  return listThrough(tx, articleTags, eq(articleTags.tagId, tagId), limit)
}

/** Walks the link table, whose index has the publication time, so that a busy author costs no more than a new one. */
async function listThrough(
  tx: Tx,
  link: typeof articleAuthors | typeof articleTags,
  where: SQL,
  limit: number,
): Promise<ArticleCard[]> {
  const rows = await tx
    .select(forReaders)
    .from(link)
    .innerJoin(articles, eq(articles.id, link.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(and(where, sql`${link.publishedAt} is not null`, isPublishedIn('vi')))
    .orderBy(sql`${link.publishedAt} desc nulls last, ${link.articleId} desc nulls last`)
    .limit(limit)
  return rows.map(cardOf)
}

/** What an article's own page shows beyond its card. */
const forItsPage = {
  ...forReaders,
  body: articles.body,
  translationOf: articles.translationOf,
  dateline: articles.dateline,
  correctedAt: articles.correctedAt,
  commentsOpen: articles.commentsOpen,
  hasHistory: sql<boolean>`${articles.correctedAt} is not null or exists (select from ${revisions}
    where ${revisions.articleId} = ${articles.id} and ${revisions.kind} = 'restored')`,
}

/** The published article with this number; null when there is none, or it is a draft, or it was withdrawn. */
export async function findPublished(tx: Tx, id: number): Promise<PublishedArticle | null> {
  const [row] = await tx
    .select(forItsPage)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(and(isPublished, eq(articles.id, id)))
  return row ? withItsParts(tx, row) : null
}

type PageRow = Parameters<typeof cardOf>[0] &
  Pick<PublishedArticle, 'dateline' | 'correctedAt' | 'commentsOpen' | 'hasHistory'> & {
    body: unknown
    translationOf: number | null
  }

async function withItsParts(tx: Tx, row: PageRow): Promise<PublishedArticle> {
  const blocks = storedBlocks(row.body)
  return {
    ...cardOf(row),
    translationPath: await findTranslationPath(tx, row),
    body: await readPageBlocks(tx, blocks),
    relatedIds: relatedIdsOf(blocks),
    authors: await authorsOf(tx, row.id),
    tags: await tagsOf(tx, row.id),
    // Nothing was put right in a text that never changed.
    corrections: row.correctedAt ? await listCorrections(tx, row.id) : [],
  }
}

/**
 * A text in any state as its page will show it, for the newsroom and whoever it lets look; null when there is none with
 * this number. Nothing that readers are sent may ask for it. What is not published has the time it is planned for, or
 * the present one.
 */
export async function findForPreview(tx: Tx, id: number): Promise<PublishedArticle | null> {
  const [row] = await tx
    .select({ ...forItsPage, publishedAt: articles.publishedAt, publishAt: articles.publishAt })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(eq(articles.id, id))
  if (!row) return null
  const section = row.section ?? { slug: '', name: 'Chưa chọn chuyên mục', englishSlug: '', englishName: '' }
  return withItsParts(tx, { ...row, section, publishedAt: row.publishedAt ?? row.publishAt ?? new Date() })
}

/** The present address of a published article; null when readers have none with this number. */
export async function findPublishedPath(tx: Tx, id: number): Promise<string | null> {
  const [row] = await tx
    .select(forAddress)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublished, eq(articles.id, id)))
  return row ? pathOf(row) : null
}

type Translated = { id: number; language: Language; translationOf: number | null }

/** Where readers find the same article in the other language; null when there is none, or they do not see it. */
async function findTranslationPath(tx: Tx, { id, language, translationOf }: Translated): Promise<string | null> {
  if (language === 'en') return translationOf === null ? null : findPublishedPath(tx, translationOf)
  const [row] = await tx
    .select(forAddress)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublishedIn('en'), eq(articles.translationOf, id)))
  return row ? pathOf(row) : null
}

async function authorsOf(tx: Tx, articleId: number): Promise<PublishedArticle['authors']> {
  return tx
    .select({ id: authors.id, slug: authors.slug, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position), asc(authors.id))
}

async function tagsOf(tx: Tx, articleId: number): Promise<PublishedArticle['tags']> {
  const rows = await tx
    .select({ id: tags.id, slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
  return rows.sort((left, right) => compareVietnamese(left.name, right.name))
}
