import type { Language } from '@/lib/words/language'
import { ENGLISH_FRONT, ENGLISH_PAGES } from './address'

/** `/trang/lien-he`, `/en/pages/contact` */
export const standingPagePathOf = ({ language, slug }: { language: Language; slug: string }): string =>
  language === 'en' ? `${ENGLISH_FRONT}/${ENGLISH_PAGES}/${slug}` : `/trang/${slug}`

/** The standing page with the newsroom's rules of commenting; the monthly figures stand below them. */
export const COMMENT_RULES_SLUG = 'binh-luan'
export const COMMENT_RULES_PATH = `/trang/${COMMENT_RULES_SLUG}`

/** The same in the English edition: always there too, for comments below English articles. */
export const ENGLISH_COMMENT_RULES_SLUG = 'comments'
export const ENGLISH_COMMENT_RULES_PATH = `${ENGLISH_FRONT}/${ENGLISH_PAGES}/${ENGLISH_COMMENT_RULES_SLUG}`

/** What the office does with personal data; writers of comments are pointed to it. */
export const PRIVACY_SLUG = 'quyen-rieng-tu'
export const PRIVACY_PATH = `/trang/${PRIVACY_SLUG}`

/** The way to every part of the site, for people: there whether or not the newsroom has written something for its head. */
export const SITE_MAP_SLUG = 'so-do-trang'
export const SITE_MAP_PATH = `/trang/${SITE_MAP_SLUG}`

/** The accessibility statement: what the newsroom says itself, and below it what the release was tested for. */
export const ACCESSIBILITY_SLUG = 'tro-nang'
export const ACCESSIBILITY_PATH = `/trang/${ACCESSIBILITY_SLUG}`

/** Pages of the office that are there whether or not the newsroom has written anything for them. */
export const FIXED_STANDING_PAGES: ReadonlySet<string> = new Set([
  COMMENT_RULES_SLUG,
  SITE_MAP_SLUG,
  ACCESSIBILITY_SLUG,
])
