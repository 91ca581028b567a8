import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readDirectory } from '@/modules/directory/queries'
import { atSnapshot } from '@/modules/pages/snapshot'

/** The units of the office with the people in them. */
export async function directory() {
  'use cache'
  const { seq, value } = await atSnapshot(readDirectory, [])
  cacheLife('max')
  cacheTag(surfaceTag.directory, `seq:${seq}`)
  return value
}
