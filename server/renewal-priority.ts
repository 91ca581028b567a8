import { ENGLISH_FRONT } from '@/modules/articles/address'
import { surfaceTag } from '@/modules/articles/surface-tags'
import type { Priority } from '@/modules/pages/regeneration'

export const ARTICLE_TAG = surfaceTag.article(0).slice(0, -1)
const RELATED_TAG = surfaceTag.related(0).slice(0, -1)
/** Tags that one page alone carries: whoever changed it looks at it next. */
const OWN_PAGE_TAGS = [surfaceTag.document(0).slice(0, -1), surfaceTag.standingPage('')]

/** What every page shows, or every article: so many are stale at once that those readers ask for come first. */
const WIDE_TAGS: string[] = [surfaceTag.site, surfaceTag.commentPolicy]

/** Below an article: many, or heavy, and hardly anybody waits for one. */
const LATER_PAGE = /\/(?:binh-luan\/|luu-ban$)/
/** Feeds and sitemaps, which programs read, and later than people; the calendar's counts of articles. */
const LATER = /\.(?:xml|json|txt)$|^\/luu-tru(?:\/\d{4}(?:\/\d{2})?)?$/
/** Refusals list the newest articles too, but nobody comes for those. */
const LAST = /^\/(?:loi|en\/errors)\//

/** The front page, then the lists, each after the article that changed. */
export const listPriority = (path: string): Priority => {
  if (path === '/' || path === ENGLISH_FRONT) return 1
  return LAST.test(path) ? 4 : LATER.test(path) ? 3 : 2
}

/**
 * How soon a page is made again that carries a tag of the news. A change names its own article before the neighbours
 * whose lists show it. What is below it can be many pages, and what is related to it lies anywhere in the archive: these
 * come last.
 */
export function renewalPriority(tag: string, path: string, isNeighbour: boolean): Priority {
  if (tag.startsWith(ARTICLE_TAG)) return LATER_PAGE.test(path) ? 4 : isNeighbour ? 3 : 0
  if (tag.startsWith(RELATED_TAG)) return 4
  if (WIDE_TAGS.includes(tag)) return widePriority(path)
  return OWN_PAGE_TAGS.some((own) => tag.startsWith(own)) ? 0 : listPriority(path)
}

function widePriority(path: string): Priority {
  const priority = listPriority(path)
  return priority === 2 ? 3 : priority
}
