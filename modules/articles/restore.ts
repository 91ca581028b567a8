import { accept, type Result, refuse } from '@/lib/result'
import { mayRestore } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { invalidate } from '@/modules/pages/invalidate'
import { readNewsroom } from '@/modules/settings/newsroom'
import { missingForReaders } from './article-input'
import { changeAtDesk } from './change-at-desk'
import { addressOf, placeOf } from './editable'
import { keepRelated } from './keep-related'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, countOnDay, lockPlacement, placeJoins } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'
import { surfaceTag } from './surface-tags'
import { recordTransition } from './transition'

/** Gives a withdrawn text back to readers, at its old place in time. Input `{ id, version }`. */
export async function restoreArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, ArticleRefusal>> {
  return changeAtDesk<SavedArticle, ArticleRefusal>(
    viewer,
    input,
    async (tx, editor, article) => {
      const { id, version } = article
      if (article.status !== 'withdrawn') return refuse('wrong-status')
      if (!mayRestore(editor, article, await readNewsroom(tx))) return refuse('forbidden')
      const problems = missingForReaders(article)
      if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

      const publishedAt = article.publishedAt ?? databaseNow
      const change = { status: 'published', publishedAt, withdrawnAt: null, withdrawnReason: '' } as const
      const saved = await saveNextVersion(tx, id, version, change)
      if (!saved?.publishedAt) return refuseEditedMeanwhile(tx, id)
      await placeJoins(tx, article, saved.publishedAt)
      await countOnDay(tx, article.language, saved.publishedAt, 1)
      await recordTransition(tx, editor, article, saved, { deed: 'restore', to: 'published' })
      const place = placeOf({ ...article, status: 'published', publishedAt: saved.publishedAt })
      await announce(tx, null, place, await keepRelated(tx, article))
      await invalidate(tx, [surfaceTag.article(id), surfaceTag.text(id)], 'back')
      return accept({ id, version: saved.version, path: addressOf(article) })
    },
    lockPlacement,
  )
}
