import { readerWords } from '@/components/words/reader'
import type { SingleComment } from '@/modules/comments/shown-comment'
import { type CommentNotices, linkIn } from './comment-notices'
import styles from './comment-page.module.css'
import { QuotedComment } from './quoted-comment'
import type { ReportAction } from './report-answer'
import { ReportForm } from './report-form'

type Props = {
  comment: SingleComment
  /** The report has just been taken. */
  isSent: boolean
  action: ReportAction
  notices: CommentNotices
}

/** Where a reader says what is wrong with a comment, or is told that this has arrived. */
export function ReportPage({ comment, isSent, action, notices }: Props) {
  const { id, language, path } = comment
  const words = readerWords(language).comments
  const rules = <a {...linkIn(language, notices.rulesPath)}>{words.report.rules}</a>
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{words.report.heading}</h1>
      {isSent ? (
        <p className={styles.done} role="status">
          {words.report.sent} {rules}.
        </p>
      ) : (
        <p>
          {words.report.about} {rules}. {words.report.anonymous}
        </p>
      )}
      <QuotedComment comment={comment} />
      {!isSent && <ReportForm language={language} commentId={id} action={action} isOffered />}
      <p>
        <a href={path}>{words.page.back}</a>
      </p>
    </div>
  )
}
