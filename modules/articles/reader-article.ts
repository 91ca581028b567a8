import type { Rendition } from '@/db/schema/media'
import type { Language } from '@/lib/words/language'
import type { Attachment, Block, Figure, Gallery, MissingPicture, RelatedArticle } from './block-types'
import type { ToldCorrection } from './corrections'

/** A picture as readers see it. Files are paths below /media/. */
export type Picture = {
  file: string
  widthPixels: number
  heightPixels: number
  renditions: Rendition[]
  /** Empty only when the picture is decorative. */
  alt: string
  isDecorative: boolean
  caption: string
  credit: string
  /** The point that stays in sight where the picture is cut, in fractions of its width and height. */
  focalX: number
  focalY: number
}

/** A published article as lists show it. */
export type ArticleCard = {
  id: number
  headline: string
  standfirst: string
  /** The present address, from the site's root. */
  path: string
  language: Language
  /** As the article's own edition calls it; `lang` where it has no English name and keeps the other. */
  section: { slug: string; name: string; lang?: 'vi' }
  publishedAt: Date
  /** Also when the picture is in the trash and `leadPicture` null: taken out of it, the card has it again. */
  leadMediaId: number | null
  leadPicture: Picture | null
  approvedCommentCount: number
}

/** The same with how often it was read. Few lists show that, and it is one more look-up for every row. */
export type CountedCard = ArticleCard & { viewCount: number }

/** A file readers may take home. `file` is a path below /media/. */
export type AttachedFile = { file: string; name: string; mimeType: string; sizeBytes: number }

/** Another published article, as a text points to it. */
export type RelatedCard = { headline: string; language: Language; path: string; publishedAt: Date }

type LookedUp = Figure | Gallery | Attachment | RelatedArticle | MissingPicture

/** A block with what it names looked up; one that names something gone is left out. */
export type PageBlock =
  | Exclude<Block, LookedUp>
  | { type: 'figure'; attrs: { picture: Picture } }
  | { type: 'gallery'; attrs: { pictures: Picture[] } }
  | { type: 'attachment'; attrs: { attachment: AttachedFile } }
  | { type: 'relatedArticle'; attrs: { article: RelatedCard } }

/** A published article as its own page shows it. */
export type PublishedArticle = ArticleCard & {
  /** The same article in the other language, while readers see it. */
  translationPath: string | null
  body: PageBlock[]
  /** The articles its text points to with a card, published or not. */
  relatedIds: number[]
  /** Prefix of the standfirst that names the source, without the dash; empty when there is none. */
  dateline: string
  /** Last change a reader would notice; null when the text stands as first published. */
  correctedAt: Date | null
  authors: { id: number; slug: string; name: string }[]
  tags: { id: number; slug: string; name: string }[]
  commentsOpen: boolean
  /** What was published wrongly, the first one first. */
  corrections: ToldCorrection[]
  /** Whether readers have seen more than one version. */
  hasHistory: boolean
}

/** A published article as feeds carry it: the whole text. */
export type FeedArticle = ArticleCard &
  Pick<PublishedArticle, 'body' | 'dateline' | 'correctedAt' | 'corrections'> & {
    /** Bytes of `leadPicture.file`; null when nobody has counted them. */
    leadPictureBytes: number | null
    authorNames: string[]
    tagNames: string[]
    authorIds: number[]
    tagIds: number[]
  }
