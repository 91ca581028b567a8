import { readerWords } from '@/components/words/reader'
import { foreignWordsIn, type Language, numberIn } from '@/lib/words/language'
import { agreedAnchorOf, replyPathOf, reportPathOf } from '@/modules/comments/addresses'
import type { ShownComment } from '@/modules/comments/thread'
import { AGREE_FORM } from './agree-form'
import styles from './thread.module.css'

type Props = { language: Language; comment: ShownComment; takesReplies: boolean }

/** What a reader can do about a comment. The button belongs to the one form of the page; answers and reports have pages of their own. */
export function CommentDeeds({ language, comment, takesReplies }: Props) {
  const { id, authorName, agreementCount, isOfficial } = comment
  const words = readerWords(language).comments.thread
  const whose = (said: string) => (
    <span className="spoken">
      {' '}
      {said} <span lang={foreignWordsIn(language, authorName)}>{authorName}</span>
    </span>
  )
  return (
    <>
      <ul className={styles.deeds}>
        <li>
          <button
            type="submit"
            className={styles.agree}
            form={AGREE_FORM}
            name="binhLuan"
            value={id}
            data-agree={agreementCount}
          >
            {words.agree}
            <span className={styles.count} data-count="">
              {agreementCount > 0 ? numberIn(language, agreementCount) : ''}
            </span>
            {whose(words.ofComment)}
          </button>
        </li>
        {takesReplies && (
          <li>
            <a href={replyPathOf(id)} rel="nofollow">
              {words.reply}
              {whose(words.toComment)}
            </a>
          </li>
        )}
        {!isOfficial && (
          <li>
            <a href={reportPathOf(id)} rel="nofollow">
              {words.report}
              {whose(words.ofComment)}
            </a>
          </li>
        )}
      </ul>
      <p className={styles.noted} id={agreedAnchorOf(id)}>
        {words.agreeThanks}
      </p>
    </>
  )
}
