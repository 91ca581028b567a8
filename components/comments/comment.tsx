import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { portalDateTimeIn } from '@/lib/words/dates'
import { foreignTextIn, foreignWordsIn, type Language } from '@/lib/words/language'
import type { ShownComment } from '@/modules/comments/thread'
import { CommentDeeds } from './comment-deeds'
import { CommentText } from './comment-text'
import styles from './thread.module.css'

type Props = {
  language: Language
  comment: ShownComment
  takesReplies: boolean
  /** The heading of its title; none for a reply, whose title only repeats what it answers. */
  level?: 2 | 3
}

/** One comment as everybody sees it. */
export function Comment({ language, comment, takesReplies, level }: Props) {
  const { authorName, title, body, createdAt, isOfficial, isMasked } = comment
  const words = readerWords(language).comments.thread
  const name = <span lang={foreignWordsIn(language, authorName)}>{authorName}</span>
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.comment} aria-label={words.by(authorName)}>
      <p className={styles.byline}>
        {isOfficial ? (
          <strong className={styles.badge}>
            {words.officialBy} {name}
          </strong>
        ) : (
          <span className={styles.author}>{name}</span>
        )}{' '}
        <time dateTime={isoWithZone(createdAt)}>{portalDateTimeIn(language, createdAt)}</time>
      </p>
      {level && title && (
        <Title className={styles.title} lang={foreignTextIn(language, title)}>
          {title}
        </Title>
      )}
      <CommentText language={language} text={body} />
      {isMasked && <p className={styles.masked}>{words.masked}</p>}
      <CommentDeeds language={language} comment={comment} takesReplies={takesReplies} />
    </article>
  )
}
