import { cacheLife, cacheTag } from 'next/cache'
import { listLatest } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSharedSnapshot } from '@/modules/pages/snapshot'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

const LATEST_COUNT = 50

/** The most recent articles of the whole paper. */
export async function latestArticles() {
  'use cache'
  const { seq, value } = await atSharedSnapshot('latest', (tx) => listLatest(tx, 'vi', LATEST_COUNT), [])
  cacheLife('max')
  cacheTag(surfaceTag.latest, `seq:${seq}`)
  tagPictures(value)
  tagCommentCounts(value)
  return value
}
