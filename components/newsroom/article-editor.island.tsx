'use client'
import type { TypedArticle } from './article-answer'
import { ArticleForm, type ArticleFormProps } from './article-form'
import type { ArticleStatus } from './article-status'
import { DatabaseAway } from './database-away'

export type EditedArticle = {
  /** Null for an article that was never saved. */
  id: number | null
  version: number | null
  status: ArticleStatus
  typed: TypedArticle
  /** When it was last saved, in words. */
  savedAt: string | null
  /** What the clock will do with it, in words. */
  plans: string[]
  /** Present while readers can open it. */
  path: string | null
}

type Props = Omit<ArticleFormProps, 'isJustSaved'> & {
  /** The version this person has just saved on the page before. */
  justSaved: number | null
  /** Whether this page answers a form: then there are words to show even when nothing can be read. */
  isAnswer: boolean
}

/** The editor of one article. It begins anew when another page than the one that was open has been saved. */
export function ArticleEditor({ justSaved, isAnswer, ...props }: Props) {
  if (!props.shelves && !isAnswer) return <DatabaseAway />
  return <ArticleForm {...props} isJustSaved={justSaved !== null} key={`${props.article.id} ${justSaved}`} />
}
