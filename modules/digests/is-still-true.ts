import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { digestIssues } from '@/db/schema/digests'
import { isPublished } from '@/modules/articles/for-readers'
import { issueIn } from './queued-mails'

/**
 * Whether readers may still read everything a waiting digest tells of. Asked right before it is sent: an article that was
 * withdrawn since it was made takes the whole mail back, and another is made without it.
 */
export async function isDigestStillTrue(tx: Tx, reference: string): Promise<boolean> {
  const named = issueIn(reference)
  if (!named) return true
  const { subscriptionId, period } = named
  const [issue] = await tx
    .select({ articleIds: digestIssues.articleIds })
    .from(digestIssues)
    .where(and(eq(digestIssues.subscriptionId, subscriptionId), eq(digestIssues.period, period)))
  if (!issue) return false
  const readable = await tx.$count(articles, and(inArray(articles.id, issue.articleIds), isPublished))
  return readable === issue.articleIds.length
}
