import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { mayPublish, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { showToReaders } from './appearance'
import { missingForReaders, RowId } from './article-input'
import { findForEditing } from './editable'
import { databaseNow, refuseEditedMeanwhile } from './next-version'
import { lockPlacement } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'

const Input = z.object({ id: RowId, version: RowId })

/**
 * Shows a saved text to readers, from this instant of the database's clock on. Input `{ id, version }`. Headline,
 * section and body must be there. The commit is the publication: pages learn of it from the same transaction.
 * A scheduled text goes out now instead of later.
 */
export async function publishArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, ArticleRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('not-found')
  const { id, version } = parsed.data
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.version !== version) return refuse({ kind: 'edited-meanwhile', current: article } as const)
    if (article.status === 'published' || article.status === 'withdrawn') return refuse('wrong-status')
    if (!mayPublish(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    const problems = missingForReaders(article)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

    const shown = await showToReaders(tx, viewer, article, databaseNow)
    return shown ? accept(shown) : refuseEditedMeanwhile(tx, id)
  })
}
