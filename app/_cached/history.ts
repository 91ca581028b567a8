import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { relatedIdsOf } from '@/modules/articles/blocks'
import { findPublished } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { readPublicHistory } from '@/modules/revisions/queries'

async function readHistory(tx: Tx, id: number) {
  const article = await findPublished(tx, id)
  return article && { article, ...(await readPublicHistory(tx, id)) }
}

/** The versions of a published article that readers have seen; null when they have none with this number. */
export async function historyPage(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readHistory(tx, id), null)
  cacheLife('max')
  const shown = value?.versions.flatMap(({ changes }) => (changes ? [changes.before, changes.after] : [])) ?? []
  const cards = relatedIdsOf(shown.flatMap(({ body }) => body)).map(surfaceTag.card)
  cacheTag(surfaceTag.article(id), ...cards, `seq:${seq}`)
  return value
}
