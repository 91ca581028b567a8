import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readDigestOffer } from '@/modules/digests/offer'
import { atSnapshot } from '@/modules/pages/snapshot'

/** Whether readers are offered mail. */
export async function isMailOffered() {
  'use cache'
  const { seq, value } = await atSnapshot(readDigestOffer, false)
  cacheLife('max')
  cacheTag(surfaceTag.follow, `seq:${seq}`)
  return value
}
