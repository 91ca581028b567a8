import type { SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Actor } from '@/modules/accounts/viewer'
import { invalidate } from '@/modules/pages/invalidate'
import { queueArticlePush, queueTranslatedBreaking } from '@/modules/push/queue'
import { addressOf, type EditableArticle, placeOf } from './editable'
import { keepRelated } from './keep-related'
import { databaseNow, saveNextVersion } from './next-version'
import { announce, countOnDay, placeJoins } from './placement'
import type { SavedArticle } from './refusals'
import { surfaceTag } from './surface-tags'
import { recordTransition } from './transition'

/**
 * Lets readers see a text that has everything they need: the one way there, by a person's hand or by the clock.
 * Under `lockPlacement`. `publishedAt` is an instant or the database's own; null when somebody was faster.
 */
export async function showToReaders(
  tx: Tx,
  actor: Actor,
  article: EditableArticle,
  publishedAt: Date | SQL,
  details: Record<string, unknown> = {},
): Promise<SavedArticle | null> {
  const { id, version } = article
  const change = { status: 'published', publishedAt, publishAt: null, publishScheduledBy: null } as const
  const saved = await saveNextVersion(tx, id, version, change)
  if (!saved?.publishedAt) return null
  await placeJoins(tx, article, saved.publishedAt)
  await countOnDay(tx, article.language, saved.publishedAt, 1)
  await recordTransition(tx, actor, article, saved, { deed: 'publish', to: 'published', details })
  const place = placeOf({ ...article, status: 'published', publishedAt: saved.publishedAt })
  await announce(tx, null, place, await keepRelated(tx, article))
  if (article.publishedAt === null && place) {
    await queueArticlePush(tx, { articleId: id, sectionId: place.sectionId, language: place.language })
    if (article.translationOf !== null) await queueTranslatedBreaking(tx, id, article.translationOf)
  }
  return { id, version: saved.version, path: addressOf(article) }
}

/** Takes a published text away from readers at once; under `lockPlacement`. Null when somebody was faster. */
export async function takeFromReaders(
  tx: Tx,
  actor: Actor,
  article: EditableArticle,
  reason: string,
  details: Record<string, unknown> = {},
): Promise<SavedArticle | null> {
  const { id, version } = article
  const saved = await saveNextVersion(tx, id, version, {
    status: 'withdrawn',
    withdrawnAt: databaseNow,
    withdrawnReason: reason,
    unpublishAt: null,
    unpublishScheduledBy: null,
  })
  if (!saved) return null
  await placeJoins(tx, article, null)
  if (article.publishedAt) await countOnDay(tx, article.language, article.publishedAt, -1)
  await recordTransition(tx, actor, article, saved, { deed: 'withdraw', to: 'withdrawn', note: reason, details })
  await announce(tx, placeOf(article), null)
  await invalidate(tx, [surfaceTag.article(id), surfaceTag.text(id)], 'gone')
  return { id, version: saved.version, path: null }
}
