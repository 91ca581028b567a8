import { accept, type Result, refuse } from '@/lib/result'
import { mayPublish } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { showToReaders } from './appearance'
import { missingForReaders } from './article-input'
import { changeAtDesk } from './change-at-desk'
import { databaseNow, refuseEditedMeanwhile } from './next-version'
import { lockPlacement } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'

/**
 * Shows a saved text to readers, from this instant of the database's clock on. Input `{ id, version }`. Headline,
 * section and body must be there. The commit is the publication: pages learn of it from the same transaction.
 * A scheduled text goes out now instead of later.
 */
export async function publishArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, ArticleRefusal>> {
  return changeAtDesk<SavedArticle, ArticleRefusal>(
    viewer,
    input,
    async (tx, editor, article) => {
      if (article.status === 'published' || article.status === 'withdrawn') return refuse('wrong-status')
      if (!mayPublish(editor, article, await readNewsroom(tx))) return refuse('forbidden')
      const problems = missingForReaders(article)
      if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

      const shown = await showToReaders(tx, editor, article, databaseNow)
      return shown ? accept(shown) : refuseEditedMeanwhile(tx, article.id)
    },
    lockPlacement,
  )
}
