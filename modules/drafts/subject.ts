import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { standingPages } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWriteStandingPages } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'

/** What somebody writes on: an article, a standing page, or with neither number a new one of either. */
export const SUBJECT_FIELDS = {
  articleId: RowId.nullable().default(null),
  pageId: RowId.nullable().default(null),
  isPage: z.boolean().default(false),
}

export type Subject = { articleId: number | null; pageId: number | null; isPage: boolean }

/** One kind has one number. */
export const isOneSubject = ({ articleId, pageId, isPage }: Subject): boolean => (isPage ? articleId : pageId) === null

/** A text that is stored has a version to start from, a new one has none. */
export const startsFrom = ({ baseVersion, ...subject }: Subject & { baseVersion: number | null }): boolean =>
  isOneSubject(subject) && ((subject.articleId ?? subject.pageId) === null) === (baseVersion === null)

/** May this person keep words of their own about it? Whoever may read an article at the desk, or write standing pages. */
export async function mayKeepWordsOn(
  tx: Tx,
  viewer: Viewer,
  { articleId, pageId, isPage }: Subject,
): Promise<Result<null, 'forbidden' | 'not-found'>> {
  if (isPage) {
    if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
    return pageId === null || (await versionOfPage(tx, pageId)) !== null ? accept(null) : refuse('not-found')
  }
  if (articleId === null) return accept(null)
  const article = await findForEditing(tx, articleId)
  if (!article) return refuse('not-found')
  return mayReadAtDesk(viewer, article) ? accept(null) : refuse('forbidden')
}

/** Null when there is no such page. */
export async function versionOfPage(tx: Tx, id: number): Promise<number | null> {
  const [page] = await tx.select({ version: standingPages.version }).from(standingPages).where(eq(standingPages.id, id))
  return page?.version ?? null
}
