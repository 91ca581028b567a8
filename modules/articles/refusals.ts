import type { ArticleProblems } from './article-input'
import type { EditableArticle } from './editable'

/** Somebody saved after the version this change started from; `current` is their text, the door still has the other. */
export type EditedMeanwhile = { kind: 'edited-meanwhile'; current: EditableArticle }

export type ArticleRefusal =
  | 'forbidden'
  | 'not-found'
  /** The deed does not fit the article's state: publishing twice, correcting a draft, restoring what is not withdrawn. */
  | 'wrong-status'
  | EditedMeanwhile
  | { kind: 'invalid'; problems: ArticleProblems }

/** `path` is where readers find it, null while they cannot. */
export type SavedArticle = { id: number; version: number; path: string | null }
