import { cacheLife, cacheTag } from 'next/cache'
import { findStandingPage } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'

/** A standing page of the office; null when none has this slug. */
export async function standingPage(slug: string) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => findStandingPage(tx, slug), null)
  cacheLife('max')
  // Not the tag of its translation: a page that carries the tag of a hidden page would be hidden with it.
  cacheTag(surfaceTag.standingPage(slug), ...(value?.relatedIds.map(surfaceTag.card) ?? []), `seq:${seq}`)
  return value
}
