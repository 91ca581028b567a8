import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { discoveryOf, readDiscovery } from '@/modules/settings/discovery'

/** What programs that look for news are told beside the news. */
export async function discovery() {
  'use cache'
  const { seq, value } = await atSnapshot(readDiscovery, discoveryOf(null))
  cacheLife('max')
  cacheTag(surfaceTag.discovery, `seq:${seq}`)
  return value
}
