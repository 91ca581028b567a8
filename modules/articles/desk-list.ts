import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleAuthors, articles, articleViews } from '@/db/schema/articles'
import { authors, sections } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { CANDIDATES_MAX, type Candidates, candidateStatements, type DeskFilter, pageStatement } from './desk-filter'
import { type ArticleStatus, addressOf } from './editable'

/** A line of the newsroom's list. `path` is null while readers cannot open it. */
export type DeskArticle = {
  id: number
  version: number
  status: ArticleStatus
  language: Language
  headline: string
  sectionId: number | null
  sectionName: string | null
  penNames: string[]
  createdBy: number | null
  createdByName: string | null
  publishedAt: Date | null
  publishAt: Date | null
  unpublishAt: Date | null
  updatedAt: Date
  viewCount: number
  path: string | null
}

/** One page of the newsroom's list in its order. Pages follow the place of a line, not page numbers. */
export async function listForDesk(tx: Tx, filter: DeskFilter): Promise<DeskArticle[]> {
  const candidates = await narrow(tx, filter)
  if (candidates?.ids.length === 0) return []
  const rows = await tx.execute<{ id: number }>(pageStatement(filter, candidates))
  const ids = rows.map((row) => row.id)
  return linesOf(tx, filter.place?.side === 'before' ? ids.reverse() : ids)
}

/**
 * The few articles that can be meant, or null when they are many: then a walk through the list in its order meets
 * enough of them soon. The planner cannot tell which, because what is rare now may have been common years ago.
 */
export async function narrow(tx: Tx, filter: DeskFilter): Promise<Candidates | null> {
  let few = null as Candidates | null
  for (const { part, statement } of candidateStatements(filter)) {
    const rows = await tx.execute<{ id: number }>(statement)
    if (rows.length > CANDIDATES_MAX) continue
    const found = new Set(rows.map((row) => row.id))
    const ids: number[] = few ? few.ids.filter((id) => found.has(id)) : [...found]
    few = { ids, parts: new Set([...(few?.parts ?? []), part]) }
  }
  return few
}

/** The lines of some articles, in the order of their numbers given. */
export async function linesOf(tx: Tx, ids: readonly number[]): Promise<DeskArticle[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: articles.id,
      version: articles.version,
      status: articles.status,
      headline: articles.headline,
      sectionId: articles.sectionId,
      sectionName: sections.name,
      language: articles.language,
      sectionSlug: sections.slug,
      englishSectionSlug: sections.englishSlug,
      createdBy: articles.createdBy,
      createdByName: users.name,
      publishedAt: articles.publishedAt,
      publishAt: articles.publishAt,
      unpublishAt: articles.unpublishAt,
      updatedAt: articles.updatedAt,
      viewCount: sql<number>`coalesce(${articleViews.viewCount}, 0)`.mapWith(Number),
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(users, eq(users.id, articles.createdBy))
    .leftJoin(articleViews, eq(articleViews.articleId, articles.id))
    .where(inArray(articles.id, [...ids]))
  const bylines = await tx
    .select({ articleId: articleAuthors.articleId, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, [...ids]))
    .orderBy(asc(articleAuthors.position), asc(authors.id))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { sectionSlug, englishSectionSlug, ...line } = row
    const isVisible = row.status === 'published' && sectionSlug !== null
    const penNames = bylines.filter(({ articleId }) => articleId === id).map(({ name }) => name)
    return [{ ...line, penNames, path: isVisible ? addressOf(row) : null }]
  })
}
