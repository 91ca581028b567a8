import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { relatedArticles } from '@/db/schema/related'
import type { EditableArticle } from './editable'
import { findRelated } from './find-related'

type Subject = Pick<EditableArticle, 'headline' | 'tagIds'>

/** Whether what makes a text related to others has changed. */
export const isOtherSubject = (before: Subject, after: Subject): boolean =>
  before.headline !== after.headline || JSON.stringify(before.tagIds) !== JSON.stringify(after.tagIds)

/**
 * Finds anew what a published article has most in common with, and keeps it. Returns the articles that it has met or
 * left: their pages show it too, or no longer. Under `lockPlacement`, after its words and tags are written.
 */
export async function keepRelated(
  tx: Tx,
  { id: articleId, language }: Pick<EditableArticle, 'id' | 'language'>,
): Promise<number[]> {
  // In the English edition only what a text itself names leads on.
  if (language !== 'vi') return []
  const found = await findRelated(tx, articleId)
  const left = await tx
    .delete(relatedArticles)
    .where(eq(relatedArticles.articleId, articleId))
    .returning({ id: relatedArticles.relatedId })
  if (found.length > 0) {
    await tx.insert(relatedArticles).values(found.map(({ id, score }) => ({ articleId, relatedId: id, score })))
  }
  const had = new Set(left.map(({ id }) => id))
  const has = new Set(found.map(({ id }) => id))
  return [...[...had].filter((id) => !has.has(id)), ...[...has].filter((id) => !had.has(id))]
}
