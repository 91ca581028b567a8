import { articleIdInPath, ENGLISH_PAGES, idFromSlug } from '@/modules/articles/address'
import { ENGLISH_COMMENT_RULES_SLUG, FIXED_STANDING_PAGES } from '@/modules/articles/standing-page-address'
import { surfaceTag } from '@/modules/articles/surface-tags'

/**
 * The surface whose withdrawal takes an address away, with all addresses below it; null for one that nothing can take
 * away. Known from the address alone: the answer must be right with the database down.
 */
export function tombstoneOf(path: string): string | null {
  const articleId = articleIdInPath(path)
  if (articleId !== null) return surfaceTag.article(articleId)
  const [, first, second, third] = path.split('/', 4)
  if (!second) return null
  if (first === 'en') {
    const isStandingPage = second === ENGLISH_PAGES && third && third !== ENGLISH_COMMENT_RULES_SLUG
    return isStandingPage ? surfaceTag.standingPage(third) : null
  }
  switch (first) {
    case 'van-ban': {
      const id = idFromSlug(second)
      return id === null ? null : surfaceTag.document(id)
    }
    case 'trang':
      return FIXED_STANDING_PAGES.has(second) ? null : surfaceTag.standingPage(second)
    case 'dong-su-kien':
      return surfaceTag.storylineAddress(second)
    default:
      return null
  }
}
