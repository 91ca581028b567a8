import type { commentStatusEnum } from '@/db/schema/comments'
import type { PlainBlock } from '@/modules/articles/plain-blocks'
import type { BlockLayout } from '@/modules/front/layouts'

/** What `db/seed/content.ts` exports. Slugs and keys tie the lists together; times are Hà Nội wall clock, `YYYY-MM-DD HH:mm`. */
export type SampleSection = {
  slug: string
  name: string
  description: string
  position: number
  englishName?: string
  englishSlug?: string
}
export type SampleAuthor = { slug: string; name: string; bio: string }
export type SampleTag = { slug: string; name: string }

/** `file` lies in `db/seed/pictures/`. */
export type SamplePicture = {
  key: string
  file: string
  widthPixels: number
  heightPixels: number
  alt: string
  caption: string
  credit: string
}

/** `links`: a list of addresses, each under its name. */
export type SampleBlock =
  | Exclude<PlainBlock, { type: 'figure' }>
  | { type: 'figure'; picture: string }
  | { type: 'links'; links: readonly (readonly [name: string, href: string])[] }

export type SampleArticle = {
  headline: string
  standfirst: string
  dateline?: string
  section: string
  authors: string[]
  tags: string[]
  publishedAt: string
  status?: 'published' | 'draft' | 'withdrawn'
  leadPicture?: string
  body: SampleBlock[]
}

/** A sample article told in English, `translates` its headline: section, pen-names and picture are the same. */
export type SampleTranslation = Pick<SampleArticle, 'headline' | 'standfirst' | 'dateline' | 'publishedAt' | 'body'> & {
  translates: string
}

/** `article` is a position in `sampleArticles`; -1 is the article of the seed document. */
export type SampleComment = {
  article: number
  authorName: string
  title: string
  body: string
  status: (typeof commentStatusEnum.enumValues)[number]
  createdAt: string
  rejectionReason?: string
}

export type SamplePage = { slug: string; title: string; body: SampleBlock[] }

/** `articles` names headlines of `sampleArticles`. */
export type SampleStoryline = {
  slug: string
  title: string
  standfirst: string
  keyPoints: string[]
  articles: string[]
}

/** How the front page is arranged at first. `focus` are headlines; a section is named by its slug. */
export type SampleFront = {
  focus: readonly string[]
  blocks: readonly { section: string; layout: BlockLayout; count: number }[]
  notices: readonly { text: string; link: string }[]
}

/** `issuedOn`: `2026-03-14`. */
export type SampleDocument = {
  number: string
  kind: string
  issuedOn: string
  issuer: string
  signer: string
  field: string
  excerpt: string
  isInForce?: boolean
}

/** A unit of the directory; what is left out is empty. */
export type SampleUnit = {
  name: string
  about: string
  englishName?: string
  englishAbout?: string
  address: string
  phone: string
  email: string
  hours: string
  people: readonly { name: string; post: string; englishPost?: string; phone: string; email?: string; room: string }[]
}

export type SampleContent = {
  sampleSections: readonly SampleSection[]
  sampleAuthors: readonly SampleAuthor[]
  sampleTags: readonly SampleTag[]
  samplePictures: readonly SamplePicture[]
  sampleArticles: readonly SampleArticle[]
  /** Absent: a site without an English edition. */
  sampleTranslations?: readonly SampleTranslation[]
  sampleEnglishPages?: readonly (SamplePage & { translates: string })[]
  sampleComments: readonly SampleComment[]
  samplePages: readonly SamplePage[]
  sampleStorylines: readonly SampleStoryline[]
  sampleFront: SampleFront
  sampleDocuments: readonly SampleDocument[]
  sampleDirectory: readonly SampleUnit[]
  sampleSettings: Readonly<Record<string, unknown>>
}
