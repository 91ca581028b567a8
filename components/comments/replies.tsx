import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { commentAnchorOf } from '@/modules/comments/addresses'
import { REPLIES_MAX, type ThreadComment, type ThreadEntry } from '@/modules/comments/thread'
import { Comment } from './comment'
import styles from './thread.module.css'
import { Tombstone } from './tombstone'

/** So many are there at once; the others wait behind a press. */
const REPLIES_AT_ONCE = 2

type Props = Pick<ThreadEntry, 'officialAnswers' | 'replies'> & { language: Language; takesReplies: boolean }

/** What answers a comment, one step in: the agency first, then readers in the order they wrote. */
export function Replies({ language, officialAnswers, replies, takesReplies }: Props) {
  const words = readerWords(language).comments.thread
  const [first, rest] = [replies.slice(0, REPLIES_AT_ONCE), replies.slice(REPLIES_AT_ONCE)]
  const isCut = officialAnswers.length + replies.length >= REPLIES_MAX
  return (
    <>
      {officialAnswers.length > 0 && (
        <ol className={styles.official}>
          {officialAnswers.map((answer) => (
            <li key={answer.id} id={commentAnchorOf(answer.id)}>
              <Comment language={language} comment={answer} takesReplies={takesReplies} />
            </li>
          ))}
        </ol>
      )}
      {first.length > 0 && (
        <div className={styles.replies}>
          <ReplyList language={language} replies={first} takesReplies={takesReplies} />
          {rest.length > 0 && (
            <details className={styles.more}>
              <summary>{words.moreReplies(rest.length)}</summary>
              <ReplyList language={language} replies={rest} takesReplies={takesReplies} />
            </details>
          )}
          {isCut && <p className={styles.masked}>{words.cutReplies(REPLIES_MAX)}</p>}
        </div>
      )}
    </>
  )
}

type ListProps = { language: Language; replies: ThreadComment[]; takesReplies: boolean }

function ReplyList({ language, replies, takesReplies }: ListProps) {
  return (
    <ol className={styles.list}>
      {replies.map((reply) => (
        <li key={reply.id} id={commentAnchorOf(reply.id)}>
          {reply.state === 'shown' ? (
            <Comment language={language} comment={reply} takesReplies={takesReplies} />
          ) : (
            <Tombstone language={language} state={reply.state} />
          )}
        </li>
      ))}
    </ol>
  )
}
