import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { ARTICLE_STATUSES, articles, publishedDays, revisions } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { pathOf } from './address'
import type { ArticleStatus } from './editable'
import type { RevisionKind } from './revision'

/** A line of the newsroom's list. `path` is null while readers cannot open it. */
export type DeskArticle = {
  id: number
  version: number
  status: ArticleStatus
  headline: string
  sectionId: number | null
  sectionName: string | null
  createdBy: number | null
  createdByName: string | null
  publishedAt: Date | null
  publishAt: Date | null
  unpublishAt: Date | null
  updatedAt: Date
  path: string | null
}

export type DeskPlace = { updatedAt: Date; id: number }

export type DeskFilter = {
  status?: ArticleStatus | null
  /** Part of a headline, or an article's number. */
  text?: string
  /** Only texts by this account: what a contributor sees. */
  createdBy?: number | null
  /** The last line of the page before. */
  after?: DeskPlace | null
  limit: number
}

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** One page of the newsroom's list, the last changed first. Pages follow `(updatedAt, id)`, not page numbers. */
export async function listForDesk(tx: Tx, filter: DeskFilter): Promise<DeskArticle[]> {
  const { status, createdBy, after, limit } = filter
  const text = filter.text?.normalize('NFC').trim() ?? ''
  const number = /^\d{1,9}$/.test(text) ? Number(text) : null
  const rows = await tx
    .select({
      id: articles.id,
      version: articles.version,
      status: articles.status,
      headline: articles.headline,
      sectionId: articles.sectionId,
      sectionName: sections.name,
      sectionSlug: sections.slug,
      createdBy: articles.createdBy,
      createdByName: users.name,
      publishedAt: articles.publishedAt,
      publishAt: articles.publishAt,
      unpublishAt: articles.unpublishAt,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(users, eq(users.id, articles.createdBy))
    .where(
      and(
        status ? eq(articles.status, status) : undefined,
        createdBy ? eq(articles.createdBy, createdBy) : undefined,
        text === ''
          ? undefined
          : sql`(${articles.headline} ilike ${`%${literally(text)}%`} or ${articles.id} = ${number}::int)`,
        after
          ? sql`(${articles.updatedAt}, ${articles.id}) < (${after.updatedAt.toISOString()}::timestamptz, ${after.id}::int)`
          : undefined,
      ),
    )
    .orderBy(sql`${articles.updatedAt} desc nulls last`, sql`${articles.id} desc nulls last`)
    .limit(limit)
  return rows.map(({ sectionSlug, ...row }) => {
    const isVisible = row.status === 'published' && sectionSlug !== null
    return { ...row, path: isVisible ? pathOf({ sectionSlug, headline: row.headline, id: row.id }) : null }
  })
}

const UNPUBLISHED = ARTICLE_STATUSES.filter((status) => status !== 'published')

/**
 * How many articles stand in each state; only one account's when `createdBy` is given. What is published is most of an
 * archive and would be walked row by row: the calendar knows how many there are.
 */
export async function countForDesk(tx: Tx, createdBy?: number | null): Promise<Record<ArticleStatus, number>> {
  const rows = await tx
    .select({ status: articles.status, count: sql<string>`count(*)` })
    .from(articles)
    .where(createdBy ? eq(articles.createdBy, createdBy) : inArray(articles.status, UNPUBLISHED))
    .groupBy(articles.status)
  const found = new Map(rows.map((row) => [row.status, Number(row.count)]))
  if (!createdBy) found.set('published', await countPublished(tx))
  return Object.fromEntries(ARTICLE_STATUSES.map((status) => [status, found.get(status) ?? 0])) as Record<
    ArticleStatus,
    number
  >
}

async function countPublished(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ count: sql<string>`coalesce(sum(${publishedDays.articleCount}), 0)` })
    .from(publishedDays)
  return Number(row?.count ?? 0)
}

/** One kept version of a text; `savedByName` is null for imports and commands. */
export type Revision = { version: number; kind: RevisionKind; savedAt: Date; savedByName: string | null }

/** Versions of an article, the newest first. */
export async function listRevisions(tx: Tx, articleId: number, limit = 200): Promise<Revision[]> {
  return tx
    .select({
      version: revisions.version,
      kind: revisions.kind,
      savedAt: revisions.savedAt,
      savedByName: users.name,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.savedBy))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.version))
    .limit(limit)
}
