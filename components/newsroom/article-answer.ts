import type { ArticleField } from '@/modules/articles/article-input'
import type { TypedCorrection } from './correction-fields'

/** What stands in the form, as typed: numbers are still words, so that nothing is lost on the way back. */
export type TypedArticle = {
  headline: string
  standfirst: string
  dateline: string
  /** Nodes, as JSON. */
  body: string
  sectionId: string
  authorIds: string[]
  /** Names, parted by commas. */
  tags: string
  leadMediaId: string
  commentsOpen: boolean
}

export const EMPTY_ARTICLE: TypedArticle = {
  headline: '',
  standfirst: '',
  dateline: '',
  body: '',
  sectionId: '',
  authorIds: [],
  tags: '',
  leadMediaId: '',
  commentsOpen: true,
}

/** The text somebody else saved meanwhile. */
export type OtherText = {
  version: number
  savedBy: string
  savedAt: string
  typed: TypedArticle
  /** What both started from; null when it is not known any more. */
  base: TypedArticle | null
}

export type CorrectionSentences = Partial<Record<'wrong' | 'right', string>>

/** The answer to a form of the editor: everything it needs to show itself again when the save was not taken. */
export type ArticleAnswer = {
  /** Null for an article that was never saved. */
  id: number | null
  /** Grows by one at each answer. */
  attempt: number
  /** The version the sent form started from; null for an article that was never saved. */
  version: number | null
  summary: string
  problems: Partial<Record<ArticleField, string>>
  typed: TypedArticle
  /** What was to go with the deed. */
  note: string
  correction: { typed: TypedCorrection; problems: CorrectionSentences }
  /** Present when an outdated version was saved: both texts are shown. */
  other: OtherText | null
  /** Present when the text was saved and its writer goes on writing. `at` is an instant, as in JSON. */
  saved: { version: number; at: string } | null
} | null

export type ArticleAction = (previous: ArticleAnswer, form: FormData) => Promise<ArticleAnswer>
