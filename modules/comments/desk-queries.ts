import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments, type ScreeningNote } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import { pathOf } from '@/modules/articles/address'

export type CommentStatus = (typeof comments.$inferSelect)['status']

/** A comment as a moderator sees it. `hasPhone` says that a number is kept; the number itself stays sealed. */
export type DeskComment = {
  id: number
  version: number
  status: CommentStatus
  authorName: string
  title: string
  body: string
  hasPhone: boolean
  screening: ScreeningNote[]
  createdAt: Date
  moderatedAt: Date | null
  rejectionReason: string
  /** `path` is null while readers cannot open the article. */
  article: { id: number; headline: string; sectionId: number | null; path: string | null }
}

export type QueuePlace = { createdAt: Date; id: number }

export type QueueFilter = {
  status: CommentStatus
  /** The last comment of the page before; null for the first page. */
  after: QueuePlace | null
  limit: number
  /** Only comments on articles of these sections; null for all. */
  sectionIds: number[] | null
}

const forTheDesk = {
  id: comments.id,
  version: comments.version,
  status: comments.status,
  authorName: comments.authorName,
  title: comments.title,
  body: comments.body,
  hasPhone: sql<boolean>`${comments.phoneSealed} is not null`,
  screening: comments.screening,
  createdAt: comments.createdAt,
  moderatedAt: comments.moderatedAt,
  rejectionReason: comments.rejectionReason,
  articleId: articles.id,
  articleStatus: articles.status,
  headline: articles.headline,
  sectionId: articles.sectionId,
  sectionSlug: sections.slug,
}

const fromTheDesk = (tx: Tx, where: SQL | undefined) =>
  tx
    .select(forTheDesk)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(where)

type Row = Awaited<ReturnType<typeof fromTheDesk>>[number]

function deskComment({ articleId, articleStatus, headline, sectionId, sectionSlug, ...comment }: Row): DeskComment {
  const path = articleStatus === 'published' && sectionSlug ? pathOf({ sectionSlug, headline, id: articleId }) : null
  return { ...comment, article: { id: articleId, headline, sectionId, path } }
}

/**
 * One page of the queue. What waits is shown oldest first, so that nobody waits for ever; what is decided, newest
 * first. Pages follow the place `(createdAt, id)`, which stays right while others moderate.
 */
export async function listQueue(tx: Tx, filter: QueueFilter): Promise<DeskComment[]> {
  const isOldestFirst = filter.status === 'pending'
  const order = isOldestFirst ? asc : desc
  const after = filter.after
  // Milliseconds on both sides: a JavaScript date cannot name the microsecond the row was written in.
  const millisecond = sql`(date_trunc('milliseconds', ${comments.createdAt}), ${comments.id})`
  // The first condition says less than the second; it is there because the index can jump to it.
  const beyond = after
    ? isOldestFirst
      ? sql`${comments.createdAt} >= ${after.createdAt.toISOString()}::timestamptz
          and ${millisecond} > (${after.createdAt.toISOString()}::timestamptz, ${after.id})`
      : sql`${comments.createdAt} < ${after.createdAt.toISOString()}::timestamptz + interval '1 millisecond'
          and ${millisecond} < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`
    : undefined
  const inSections = filter.sectionIds ? inArray(articles.sectionId, [...filter.sectionIds, -1]) : undefined
  const rows = await fromTheDesk(tx, and(eq(comments.status, filter.status), beyond, inSections))
    .orderBy(order(comments.createdAt), order(comments.id))
    .limit(filter.limit)
  return rows.map(deskComment)
}

/** One comment for the desk; null when there is none. */
export async function findForDesk(tx: Tx, id: number): Promise<DeskComment | null> {
  const [row] = await fromTheDesk(tx, eq(comments.id, id)).limit(1)
  return row ? deskComment(row) : null
}

/** How many comments stand in each state. */
export async function countByStatus(tx: Tx): Promise<Record<CommentStatus, number>> {
  const rows = await tx
    .select({ status: comments.status, count: sql<string>`count(*)` })
    .from(comments)
    .groupBy(comments.status)
  const counts: Record<CommentStatus, number> = { pending: 0, approved: 0, rejected: 0, withdrawn: 0 }
  for (const { status, count } of rows) counts[status] = Number(count)
  return counts
}
