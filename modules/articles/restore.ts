import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayRestore, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { readNewsroom } from '@/modules/settings/newsroom'
import { pathOf } from './address'
import { missingForReaders, RowId } from './article-input'
import { findForEditing, placeOf } from './editable'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, countOnDay, lockPlacement, placeJoins } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'
import { recordRevision } from './revision'
import { surfaceTag } from './surface-tags'

const Input = z.object({ id: RowId, version: RowId })

/** Gives a withdrawn text back to readers, at its old place in time. Input `{ id, version }`. */
export async function restoreArticle(
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
    if (article.status !== 'withdrawn') return refuse('wrong-status')
    if (!mayRestore(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    const problems = missingForReaders(article)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

    const publishedAt = article.publishedAt ?? databaseNow
    const change = { status: 'published', publishedAt, withdrawnAt: null, withdrawnReason: '' } as const
    const saved = await saveNextVersion(tx, id, version, change)
    if (!saved?.publishedAt) return refuseEditedMeanwhile(tx, id)
    await placeJoins(tx, id, saved.publishedAt)
    await countOnDay(tx, saved.publishedAt, 1)
    await recordRevision(tx, viewer, 'restored', saved, article)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'restore',
      object: `article:${id}`,
      details: { version: saved.version },
    })
    await announce(tx, null, placeOf({ ...article, status: 'published', publishedAt: saved.publishedAt }))
    await invalidate(tx, [surfaceTag.article(id), surfaceTag.text(id)], 'back')
    const sectionSlug = article.sectionSlug ?? ''
    return accept({ id, version: saved.version, path: pathOf({ sectionSlug, headline: article.headline, id }) })
  })
}
