import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments, type RejectionCode } from '@/db/schema/comments'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { pathOf, threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf } from './addresses'
import { type ReceiptState, receiptState } from './receipt-state'
import { followUpCode, isReceiptToken, receiptHash } from './receipt-token'
import { threadPageOf } from './thread'

/** What the writer of a comment may see of it. `articlePath` is null while readers cannot open the article. */
export type Receipt = {
  /** That of the article: the receipt speaks it. */
  language: Language
  followUpCode: string
  commentId: number
  /** Rises at every change; a correction says which text it started from. */
  version: number
  status: (typeof comments.$inferSelect)['status']
  state: ReceiptState
  rejectionCode: RejectionCode | null
  rejectionReason: string
  authorName: string
  title: string
  body: string
  /** A number is kept; the number itself is sealed for its writer as well. */
  hasPhone: boolean
  /** Readers have seen it, now or once. */
  wasPublished: boolean
  /** Personal data in it was covered at the desk. */
  isMasked: boolean
  appeal: string
  createdAt: Date
  moderatedAt: Date | null
  correctedAt: Date | null
  appealedAt: Date | null
  /** Null for a comment that was not taken back. */
  withdrawnAt: Date | null
  erasedAt: Date | null
  articleHeadline: string | null
  articlePath: string | null
  /** Where readers find the comment; null while they cannot. */
  commentPath: string | null
}

const columns = {
  commentId: comments.id,
  version: comments.version,
  status: comments.status,
  rejectionCode: comments.rejectionCode,
  rejectionReason: comments.rejectionReason,
  authorName: comments.authorName,
  title: comments.title,
  body: comments.body,
  hasPhone: sql<boolean>`${comments.phoneSealed} is not null`,
  wasPublished: sql<boolean>`${comments.firstApprovedAt} is not null`,
  isMasked: sql<boolean>`${comments.maskedAt} is not null`,
  appeal: comments.appeal,
  createdAt: comments.createdAt,
  moderatedAt: comments.moderatedAt,
  correctedAt: comments.correctedAt,
  appealedAt: comments.appealedAt,
  erasedAt: comments.erasedAt,
  /** Its place in the thread, or that of the comment it answers. */
  position: sql<number | null>`coalesce(${comments.threadPosition},
    (select parent.thread_position from comments as parent where parent.id = ${comments.parentId}))`,
  articleId: articles.id,
  articleStatus: articles.status,
  headline: articles.headline,
  language: articles.language,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
}

/** The comment behind a receipt's address; null when there is none. */
export async function findReceipt(tx: Tx, token: string): Promise<Receipt | null> {
  if (!isReceiptToken(token)) return null
  const hash = receiptHash(token)
  const [row] = await tx
    .select(columns)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(comments.receiptHash, hash))
    .limit(1)
  if (!row) return null
  const { articleId, articleStatus, headline, language, sectionSlug, englishSectionSlug, position, ...comment } = row
  const isReadable = articleStatus === 'published' && sectionSlug !== null && englishSectionSlug !== null
  const articlePath = isReadable ? pathOf({ language, sectionSlug, englishSectionSlug, headline, id: articleId }) : null
  return {
    ...comment,
    language,
    state: receiptState(comment),
    withdrawnAt: comment.status === 'withdrawn' ? await withdrawalOf(tx, comment.commentId) : null,
    followUpCode: followUpCode(hash),
    articleHeadline: isReadable ? headline : null,
    articlePath,
    commentPath:
      articlePath && position !== null && row.status === 'approved'
        ? `${threadPathOf(articlePath, threadPageOf(position))}#${commentAnchorOf(row.commentId)}`
        : null,
  }
}

/** The log is where a withdrawal is dated. */
async function withdrawalOf(tx: Tx, commentId: number): Promise<Date | null> {
  const [line] = await tx
    .select({ at: auditLog.at })
    .from(auditLog)
    .where(and(eq(auditLog.object, `comment:${commentId}`), eq(auditLog.verb, 'withdraw-comment')))
    .orderBy(desc(auditLog.id))
    .limit(1)
  return line?.at ?? null
}
