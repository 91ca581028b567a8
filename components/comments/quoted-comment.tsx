import { foreignTextIn, foreignWordsIn } from '@/lib/words/language'
import type { SingleComment } from '@/modules/comments/shown-comment'
import styles from './comment-page.module.css'
import { CommentText } from './comment-text'

/** The comment that a page of its own is about. */
export function QuotedComment({ comment }: { comment: SingleComment }) {
  const { language, authorName, title, body } = comment
  return (
    <blockquote className={styles.quoted}>
      <p className={styles.author} lang={foreignWordsIn(language, authorName)}>
        {authorName}
      </p>
      {title && (
        <p className={styles.title} lang={foreignTextIn(language, title)}>
          {title}
        </p>
      )}
      <CommentText language={language} text={body} />
    </blockquote>
  )
}
