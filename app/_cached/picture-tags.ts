import { cacheTag } from 'next/cache'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { surfaceTag } from '@/modules/articles/surface-tags'

type Pictured = Pick<ArticleCard, 'leadMediaId' | 'leadPicture'>

/** Next drops what goes beyond 128 in one call; a day of five hundred articles has more. */
const TAGS_AT_ONCE = 100

/**
 * Tags the pictures a list shows. `considered` are the articles it chose from: one whose picture lies in the trash would be
 * drawn, or chosen, otherwise once the picture is back.
 */
export function tagPictures(shown: readonly Pictured[], considered: readonly Pictured[] = shown): void {
  const waiting = considered.filter(({ leadPicture }) => leadPicture === null)
  const ids = new Set([...shown, ...waiting].flatMap(({ leadMediaId }) => leadMediaId ?? []))
  const tags = [...ids].map(surfaceTag.media)
  for (let start = 0; start < tags.length; start += TAGS_AT_ONCE) cacheTag(...tags.slice(start, start + TAGS_AT_ONCE))
}
