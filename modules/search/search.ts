import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { authors, sections } from '@/db/schema/shelves'
import { storedBlocks, wordsOf } from '@/modules/articles/blocks'
import { listCards, NEWEST_FIRST } from '@/modules/articles/for-readers'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { type SearchQuery, withLeftoversRead } from '@/modules/articles/search-query'
import type { SearchFilter } from './candidates'
import { FOUND_MAX, type Found, findArticles } from './find'
import { type MarkedPiece, markedLine, markedSnippet } from './marked-text'
import { SEARCH_PAGE_LENGTH, type SearchInput, type SearchProblems } from './search-input'

export type SearchHit = {
  article: ArticleCard
  headline: MarkedPiece[]
  snippet: MarkedPiece[]
  /** With the marks as typed. */
  isExact: boolean
}

export type SearchAnswer = {
  hits: SearchHit[]
  /** How many there are, up to `FOUND_MAX`. */
  total: number
  isMore: boolean
  pageCount: number
  /** What the question was taken to mean when it found nothing as typed; null when it was not changed. */
  readAs: string | null
}

/** Answers a reader's question. A section or an author that is not there is a problem of its field. */
export async function searchArticles(tx: Tx, input: SearchInput): Promise<SearchAnswer | { problems: SearchProblems }> {
  const narrowed = await readFilter(tx, input)
  if ('problems' in narrowed) return narrowed
  const { found, query, readAs } = await findAsMeant(tx, input.query, narrowed)
  const total = Math.min(found.length, FOUND_MAX)
  const first = (input.page - 1) * SEARCH_PAGE_LENGTH
  const shown = found.slice(first, Math.min(first + SEARCH_PAGE_LENGTH, FOUND_MAX))
  return {
    hits: await hitsOf(tx, shown, query),
    total,
    isMore: found.length > FOUND_MAX,
    pageCount: Math.ceil(total / SEARCH_PAGE_LENGTH),
    readAs,
  }
}

/** The question as typed, and when that finds nothing, as an input method that was off would have had it. */
export async function findAsMeant(
  tx: Tx,
  query: SearchQuery,
  filter: SearchFilter,
): Promise<{ found: Found[]; query: SearchQuery; readAs: string | null }> {
  const found = await findArticles(tx, query, filter)
  const read = found.length === 0 ? withLeftoversRead(query) : null
  if (read === null) return { found, query, readAs: null }
  const meant = await findArticles(tx, read.query, filter)
  return meant.length > 0 ? { found: meant, query: read.query, readAs: read.words } : { found, query, readAs: null }
}

async function readFilter(tx: Tx, input: SearchInput): Promise<SearchFilter | { problems: SearchProblems }> {
  const { sectionSlug, authorSlug, from, until } = input
  const problems: SearchProblems = {}
  const [section] = sectionSlug
    ? await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, sectionSlug))
    : []
  const [author] = authorSlug
    ? await tx
        .select({ id: authors.id })
        .from(authors)
        .where(and(eq(authors.slug, authorSlug), isNull(authors.mergedIntoId)))
    : []
  if (sectionSlug && !section) problems['chuyen-muc'] = 'unknown'
  if (authorSlug && !author) problems['tac-gia'] = 'unknown'
  if (Object.keys(problems).length > 0) return { problems }
  return { sectionId: section?.id ?? null, authorId: author?.id ?? null, from, until }
}

/** What readers are shown of articles that were found, in their order. */
export async function hitsOf(tx: Tx, found: readonly Found[], query: SearchQuery): Promise<SearchHit[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const cards = new Map(
    (await listCards(tx, inArray(articles.id, ids), NEWEST_FIRST, ids.length)).map((card) => [card.id, card]),
  )
  const bodies = new Map(
    (await tx.select({ id: articles.id, body: articles.body }).from(articles).where(inArray(articles.id, ids))).map(
      ({ id, body }) => [id, body],
    ),
  )
  return found.flatMap(({ id, isExact }) => {
    const article = cards.get(id)
    if (!article) return []
    const plain = [{ text: article.standfirst, isMarked: false }]
    const snippet =
      markedSnippet(article.standfirst, query, isExact) ??
      markedSnippet(wordsOf(storedBlocks(bodies.get(id))).replaceAll('\n', ' '), query, isExact) ??
      plain
    return [{ article, headline: markedLine(article.headline, query, isExact), snippet, isExact }]
  })
}
