import { cacheLife, cacheTag } from 'next/cache'
import { findCard } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'

/** Headline, section and date of a published article; null when readers have none with this number. */
export async function articleCard(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => findCard(tx, id), null)
  cacheLife('max')
  cacheTag(surfaceTag.card(id), surfaceTag.article(id), `seq:${seq}`)
  return value
}
