import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { recordAudit } from '@/modules/audit/record'
import { commentsOf, type WriterKey } from './erase-writer'

/**
 * Everything that is kept about a writer, for the answer to whoever asks what that is: their words, what was noted and
 * decided about them, to which words they agreed. The number itself stays sealed; that one is kept is said.
 */
export async function exportWriter(key: WriterKey) {
  const found = await db
    .select({
      comment: comments.id,
      article: articles.id,
      articleHeadline: articles.headline,
      status: comments.status,
      sentAt: comments.createdAt,
      authorName: comments.authorName,
      title: comments.title,
      body: comments.body,
      isPhoneKept: sql<boolean>`${comments.phoneSealed} is not null`,
      consentVersion: comments.consentVersion,
      correctedAt: comments.correctedAt,
      screening: comments.screening,
      isHeld: comments.isHeld,
      spamScore: comments.spamScore,
      abuseScore: comments.abuseScore,
      decidedAt: comments.moderatedAt,
      firstPublishedAt: comments.firstApprovedAt,
      maskedAt: comments.maskedAt,
      rejectionCode: comments.rejectionCode,
      rejectionReason: comments.rejectionReason,
      appealedAt: comments.appealedAt,
      appeal: comments.appeal,
      agreementCount: comments.agreementCount,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(commentsOf(key))
    .orderBy(comments.id)
  await db.transaction(async (tx) => {
    for (const { comment } of found) {
      await recordAudit(tx, { actorId: null, verb: 'export-personal-data', object: `comment:${comment}` })
    }
  })
  return found
}
