import type { Language } from '@/lib/words/language'
import type { FeedArticle } from '@/modules/articles/reader-article'
import { FEED_FILES } from '@/modules/pages/feed-files'

/** What a feed tells, whatever its format. Paths are from the site's root. */
export type Feed = {
  language: Language
  /** `Thời sự – Trang Nhất` */
  title: string
  description: string
  /** The page whose articles these are. */
  pagePath: string
  publisher: string
  /** Where those who want to hear of new articles at once subscribe; null when there is no such place. */
  hubUrl: string | null
  /** Newest first, with their whole texts. */
  articles: FeedArticle[]
}

export const FEED_FORMATS = {
  rss: { file: FEED_FILES.rss, contentType: 'application/rss+xml' },
  atom: { file: FEED_FILES.atom, contentType: 'application/atom+xml' },
  json: { file: FEED_FILES.json, contentType: 'application/feed+json' },
} as const

export type FeedFormat = keyof typeof FEED_FORMATS

export const FEED_FORMAT_NAMES = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[]

/** `/thoi-su` → `/thoi-su/feed.xml` */
export const feedPath = (pagePath: string, format: FeedFormat): string =>
  `${pagePath === '/' ? '' : pagePath}/${FEED_FORMATS[format].file}`

/** An address of the article that outlives every headline and section: the number leads to the present one. */
export const permanentPath = (id: number): string => `/bai-viet/${id}`

export const changedAt = ({ publishedAt, correctedAt }: FeedArticle): Date => correctedAt ?? publishedAt

/** The last change of anything in a feed. One without articles has never changed, and its bytes stay the same. */
export const lastChangeIn = (articles: readonly FeedArticle[]): Date =>
  new Date(Math.max(0, ...articles.map((article) => changedAt(article).getTime())))

/** `HNP - Thành ủy Hà Nội vừa ban hành…` */
export const leadOf = ({ dateline, standfirst }: Pick<FeedArticle, 'dateline' | 'standfirst'>): string =>
  [dateline, standfirst].filter(Boolean).join(' - ')

/** Lead pictures are kept as JPEG, the one format every reader of feeds can show. */
export const PICTURE_TYPE = 'image/jpeg'
