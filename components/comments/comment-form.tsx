'use client'
import type { CommentAction } from './form-answer'

type Props = {
  articleId: number
  /** The article's present address: the form posts to it. */
  path: string
  /** The server action; components never import from app. */
  action: CommentAction
}

/** The form under an article. It renders on the server and never hydrates: a plain multipart POST. */
export function CommentForm(_props: Props) {
  return null
}
