import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'

/** A comment held until the transaction ends, with the section it stands in; undefined when there is none. */
export async function lockWithSection(tx: Tx, id: number) {
  const [found] = await tx
    .select({
      articleId: comments.articleId,
      sectionId: articles.sectionId,
      status: comments.status,
      isOfficial: comments.isOfficial,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, id))
    .for('update', { of: comments })
  return found
}
