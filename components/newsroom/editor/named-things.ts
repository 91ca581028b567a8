import type { AttachedFile } from '@/modules/articles/reader-article'

/** A picture somebody chose for a text. `src` is a rendition of about the column's width. */
export type ChosenPicture = {
  mediaId: number
  src: string
  /** Empty for a picture that says nothing to someone who cannot see it. */
  alt: string
  caption: string
  widthPixels: number
  heightPixels: number
}

export type ChosenFile = AttachedFile & { attachmentId: number }

/** A published article; its time in words. */
export type ChosenArticle = { articleId: number; headline: string; publishedAt: string }

/** What a body names by number, for the editor to draw. */
export type NamedThings = { pictures: ChosenPicture[]; files: ChosenFile[]; articles: ChosenArticle[] }
