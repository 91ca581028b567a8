import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import { pathOf } from '@/modules/articles/address'
import { followUpCode, isReceiptToken, receiptHash } from './receipt-token'

/** What the writer of a comment may see of it. `articlePath` is null while readers cannot open the article. */
export type Receipt = {
  followUpCode: string
  status: (typeof comments.$inferSelect)['status']
  rejectionReason: string
  authorName: string
  title: string
  body: string
  createdAt: Date
  moderatedAt: Date | null
  articleHeadline: string | null
  articlePath: string | null
}

/** The comment behind a receipt's address; null when there is none. */
export async function findReceipt(tx: Tx, token: string): Promise<Receipt | null> {
  if (!isReceiptToken(token)) return null
  const hash = receiptHash(token)
  const [row] = await tx
    .select({
      status: comments.status,
      rejectionReason: comments.rejectionReason,
      authorName: comments.authorName,
      title: comments.title,
      body: comments.body,
      createdAt: comments.createdAt,
      moderatedAt: comments.moderatedAt,
      articleId: articles.id,
      articleStatus: articles.status,
      headline: articles.headline,
      sectionSlug: sections.slug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(comments.receiptHash, hash))
    .limit(1)
  if (!row) return null
  const { articleId, articleStatus, headline, sectionSlug, ...comment } = row
  const isReadable = articleStatus === 'published' && sectionSlug !== null
  return {
    ...comment,
    followUpCode: followUpCode(hash),
    articleHeadline: isReadable ? headline : null,
    articlePath: isReadable ? pathOf({ sectionSlug, headline, id: articleId }) : null,
  }
}
