import { slugOf } from '@/lib/vi/slug'
import type { Language } from '@/lib/words/language'

/** What an address needs of an article. `englishSectionSlug` may be empty. */
export type Addressed = {
  language: Language
  sectionSlug: string
  englishSectionSlug: string
  headline: string
  id: number
}

/** Before every address of the English edition, which is otherwise made as the Vietnamese one is. */
export const ENGLISH_FRONT = '/en'
export const frontOf = (language: Language): string => (language === 'en' ? ENGLISH_FRONT : '/')

/** The edition that an address belongs to. */
export const languageOfPath = (path: string): Language => (/^\/en(?:[/?#]|$)/.test(path) ? 'en' : 'vi')

/** `/thoi-su`, `/en/current-affairs`: the page of a section, by the slug it has in that language. */
export const sectionPathOf = (language: Language, slug: string): string =>
  language === 'en' ? `${ENGLISH_FRONT}/${slug}` : `/${slug}`

/** For a headline without a letter an address can carry. */
const WORDS_FALLBACK = 'bai-viet'

/**
 * `/thoi-su/phat-huy-the-manh-1`, `/en/current-affairs/building-on-strengths-2`: the number is the identity, the words are
 * decoration that follows the headline.
 */
export function pathOf({ language, sectionSlug, englishSectionSlug, headline, id }: Addressed): string {
  const section = language === 'en' ? englishSectionSlug || sectionSlug : sectionSlug
  return `${sectionPathOf(language, section)}/${slugOf(headline) || WORDS_FALLBACK}-${id}`
}

/** The article number at the end of an address's words, 1 to 9 digits without a leading zero; null when there is none. */
export function idFromSlug(slug: string): number | null {
  const digits = /(?:^|-)([1-9]\d{0,8})$/.exec(slug)?.[1]
  return digits ? Number(digits) : null
}

/** Other addresses of two segments that may end in a number: years, tags, pen-names, lists. */
const NOT_SECTIONS = new Set([
  'luu-tru',
  'chu-de',
  'tac-gia',
  'trang',
  'loi',
  'sitemaps',
  'doc-nhieu',
  'dong-su-kien',
  'van-ban',
  'danh-ba',
  'nhan-tin',
])

/** The standing pages of the English edition stand below it, apart from its sections. */
export const ENGLISH_PAGES = 'pages'

/** The article number in `/{section}/{words}-{id}`, in the same below `/en`, and in addresses below both. */
export function articleIdInPath(path: string): number | null {
  const [, first, ...rest] = path.split('/', 4)
  const [section, slug] = first === 'en' ? rest : [first, rest[0]]
  if (first === 'en' && section === ENGLISH_PAGES) return null
  return section && slug && !NOT_SECTIONS.has(section) ? idFromSlug(slug) : null
}

/** The page of everything readers have seen of an article, below its own. */
export const historyPathOf = (path: string): string => `${path}/lich-su`

/** The article as one file that needs nothing else, to keep. */
export const archiveCopyPathOf = (path: string): string => `${path}/luu-ban`

/** The picture drawn for those who share an article that has none. */
export const shareCardPathOf = (path: string): string => `${path}/the-chia-se.png`

/** A page of an article's comments, counted from the first. */
export const threadPathOf = (path: string, page: number): string => `${path}/binh-luan/${page}`

/** The same comments by how many readers agree. */
export const agreedPathOf = (path: string, page: number): string => `${path}/binh-luan/quan-tam-nhat/${page}`
