import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments, type RejectionCode, type ScreeningNote } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { pathOf } from '@/modules/articles/address'
import { queueStatement } from './queue-statement'
import type { QueueFilter } from './queues'

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
  /** Between 0 and 1; they order the queue and decide nothing. */
  spamScore: number
  abuseScore: number
  clusterId: number | null
  createdAt: Date
  moderatedAt: Date | null
  rejectionCode: RejectionCode | null
  rejectionReason: string
  isOfficial: boolean
  isMasked: boolean
  openReportCount: number
  appealedAt: Date | null
  appeal: string
  /** The comment it answers; null for one that stands by itself. */
  parent: { id: number; authorName: string; title: string; body: string; status: CommentStatus } | null
  /** `path` is null while readers cannot open the article. */
  article: {
    id: number
    headline: string
    language: Language
    sectionId: number | null
    publishedAt: Date | null
    path: string | null
  }
}

const parents = alias(comments, 'parents')

const forTheDesk = {
  id: comments.id,
  version: comments.version,
  status: comments.status,
  authorName: comments.authorName,
  title: comments.title,
  body: comments.body,
  hasPhone: sql<boolean>`${comments.phoneSealed} is not null`,
  screening: comments.screening,
  spamScore: comments.spamScore,
  abuseScore: comments.abuseScore,
  clusterId: comments.clusterId,
  createdAt: comments.createdAt,
  moderatedAt: comments.moderatedAt,
  rejectionCode: comments.rejectionCode,
  rejectionReason: comments.rejectionReason,
  isOfficial: comments.isOfficial,
  isMasked: sql<boolean>`${comments.maskedAt} is not null`,
  openReportCount: comments.openReportCount,
  appealedAt: comments.appealedAt,
  appeal: comments.appeal,
  parent: {
    id: parents.id,
    authorName: parents.authorName,
    title: parents.title,
    body: parents.body,
    status: parents.status,
  },
  articleId: articles.id,
  articleStatus: articles.status,
  headline: articles.headline,
  publishedAt: articles.publishedAt,
  sectionId: articles.sectionId,
  language: articles.language,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
}

const fromTheDesk = (tx: Tx, where: SQL | undefined) =>
  tx
    .select(forTheDesk)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(parents, eq(parents.id, comments.parentId))
    .where(where)

type Row = Awaited<ReturnType<typeof fromTheDesk>>[number]

function deskComment(row: Row): DeskComment {
  const { articleId, articleStatus, headline, language, publishedAt, sectionId, ...placed } = row
  const { sectionSlug, englishSectionSlug, ...comment } = placed
  const isReadable = articleStatus === 'published' && sectionSlug !== null && englishSectionSlug !== null
  const path = isReadable ? pathOf({ language, sectionSlug, englishSectionSlug, headline, id: articleId }) : null
  return { ...comment, article: { id: articleId, headline, language, sectionId, publishedAt, path } }
}

/**
 * One page of a queue: of near-duplicates only the first. What is to be done stands oldest first or most suspect first,
 * what is decided newest first.
 */
export async function listQueue(tx: Tx, filter: QueueFilter): Promise<DeskComment[]> {
  const page = await tx.execute<{ id: string }>(queueStatement(filter))
  const ids = [...page].map(({ id }) => Number(id))
  if (ids.length === 0) return []
  const rows = await fromTheDesk(tx, inArray(comments.id, ids))
  return rows.map(deskComment).sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
}

/** One comment for the desk; null when there is none. */
export async function findForDesk(tx: Tx, id: number): Promise<DeskComment | null> {
  const [row] = await fromTheDesk(tx, eq(comments.id, id)).limit(1)
  return row ? deskComment(row) : null
}
