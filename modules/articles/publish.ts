import { accept, type Result, refuse } from '@/lib/result'
import { mayPublish } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { showToReaders } from './appearance'
import { missingForReaders } from './article-input'
import { changeAtDesk } from './change-at-desk'
import { type HeldByChecks, passChecks } from './checks/pass-checks'
import { databaseNow, refuseEditedMeanwhile } from './next-version'
import { lockPlacement } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'

export type PublishRefusal = ArticleRefusal | HeldByChecks

/**
 * Shows a saved text to readers, from this instant of the database's clock on. Input `{ id, version, seen? }`. Headline,
 * section and body must be there, and the checks must let it pass: `seen` names the warnings somebody has looked at. The commit is the publication: pages learn of it from the same transaction.
 * A scheduled text goes out now instead of later.
 */
export async function publishArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, PublishRefusal>> {
  return changeAtDesk<SavedArticle, PublishRefusal>(
    viewer,
    input,
    async (tx, editor, article) => {
      if (article.status === 'published' || article.status === 'withdrawn') return refuse('wrong-status')
      if (!mayPublish(editor, article, await readNewsroom(tx))) return refuse('forbidden')
      const problems = missingForReaders(article)
      if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

      const passed = await passChecks(tx, editor, article, input)
      if ('kind' in passed) return refuse(passed)
      const shown = await showToReaders(tx, editor, article, databaseNow, passed)
      return shown ? accept(shown) : refuseEditedMeanwhile(tx, article.id)
    },
    lockPlacement,
  )
}
