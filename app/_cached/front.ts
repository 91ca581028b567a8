import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { EMPTY_FRONT, type Front, readArrangement, readFront } from '@/modules/front/queries'
import { atSnapshot } from '@/modules/pages/snapshot'
import { tagCommentCounts } from './comment-count-tags'
import { tagPictures } from './picture-tags'

/** Every article the front page shows, each once. */
const shownOn = ({ lead, seconds, focus, blocks, newest }: Front) => [
  ...(lead ? [lead] : []),
  ...[seconds, focus, newest, ...blocks.map(({ articles }) => articles)].flat(),
]

/** The front page as the newsroom arranged it. */
export async function frontPage(): Promise<Front> {
  'use cache'
  const { seq, value } = await atSnapshot(async (tx) => readFront(tx, await readArrangement(tx)), {
    front: EMPTY_FRONT,
    waiting: [],
  })
  cacheLife('max')
  cacheTag(surfaceTag.front, `seq:${seq}`)
  const shown = shownOn(value.front)
  const waiting = value.waiting.map(({ leadMediaId }) => ({ leadMediaId, leadPicture: null }))
  tagPictures(shown, [...shown, ...waiting])
  tagCommentCounts(shown)
  return value.front
}
