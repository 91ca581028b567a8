import type { SingleComment } from '@/modules/comments/shown-comment'
import styles from './comment-page.module.css'
import { CommentText } from './comment-text'

/** The comment that a page of its own is about. */
export function QuotedComment({ comment }: { comment: SingleComment }) {
  const { authorName, title, body } = comment
  return (
    <blockquote className={styles.quoted}>
      <p className={styles.author}>{authorName}</p>
      {title && <p className={styles.title}>{title}</p>}
      <CommentText text={body} />
    </blockquote>
  )
}
