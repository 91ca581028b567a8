import type { Language } from '@/lib/words/language'
import { commentAnchorOf } from '@/modules/comments/addresses'
import type { ThreadEntry } from '@/modules/comments/thread'
import { Comment } from './comment'
import { Replies } from './replies'
import styles from './thread.module.css'
import { Tombstone } from './tombstone'

type Props = {
  language: Language
  entries: readonly ThreadEntry[]
  /** Whether readers may still answer. */
  takesReplies: boolean
  /** The heading of each comment's title: one below what stands over the thread. */
  level: 2 | 3
}

/** Comments with what answers them, in the order given. */
export function Thread({ language, entries, takesReplies, level }: Props) {
  return (
    <ol className={styles.list}>
      {entries.map(({ comment, officialAnswers, replies }) => (
        <li key={comment.id} id={commentAnchorOf(comment.id)}>
          {comment.state === 'shown' ? (
            <Comment language={language} comment={comment} takesReplies={takesReplies} level={level} />
          ) : (
            <Tombstone language={language} state={comment.state} />
          )}
          <Replies
            language={language}
            officialAnswers={officialAnswers}
            replies={replies}
            takesReplies={takesReplies}
          />
        </li>
      ))}
    </ol>
  )
}
