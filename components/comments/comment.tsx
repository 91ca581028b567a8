import { isoWithZone, portalDateTime } from '@/lib/time'
import type { ShownComment } from '@/modules/comments/thread'
import { CommentDeeds } from './comment-deeds'
import { CommentText } from './comment-text'
import styles from './thread.module.css'

type Props = {
  comment: ShownComment
  takesReplies: boolean
  /** The heading of its title; none for a reply, whose title only repeats what it answers. */
  level?: 2 | 3
}

/** One comment as everybody sees it. */
export function Comment({ comment, takesReplies, level }: Props) {
  const { authorName, title, body, createdAt, isOfficial, isMasked } = comment
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.comment} aria-label={`Bình luận của ${authorName}`}>
      <p className={styles.byline}>
        {isOfficial ? (
          <strong className={styles.badge}>Trả lời của {authorName}</strong>
        ) : (
          <span className={styles.author}>{authorName}</span>
        )}{' '}
        <time dateTime={isoWithZone(createdAt)}>{portalDateTime(createdAt)}</time>
      </p>
      {level && title && <Title className={styles.title}>{title}</Title>}
      <CommentText text={body} />
      {isMasked && <p className={styles.masked}>Toà soạn đã che thông tin cá nhân trong bình luận này.</p>}
      <CommentDeeds comment={comment} takesReplies={takesReplies} />
    </article>
  )
}
