import { cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'

/** Next drops what goes beyond 128 in one call; a day of five hundred articles has more. */
const TAGS_AT_ONCE = 100

/** Tags the numbers of comments that a list shows: a comment that comes or goes renews the lists its article stands on. */
export function tagCommentCounts(shown: readonly { id: number }[]): void {
  const tags = [...new Set(shown.map(({ id }) => surfaceTag.commentCount(id)))]
  for (let start = 0; start < tags.length; start += TAGS_AT_ONCE) cacheTag(...tags.slice(start, start + TAGS_AT_ONCE))
}
