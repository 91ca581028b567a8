import { COMMENT_RULES_PATH } from '@/modules/articles/standing-page-address'
import type { SingleComment } from '@/modules/comments/shown-comment'
import styles from './comment-page.module.css'
import { QuotedComment } from './quoted-comment'
import type { ReportAction } from './report-answer'
import { ReportForm } from './report-form'

type Props = {
  comment: SingleComment
  /** The report has just been taken. */
  isSent: boolean
  action: ReportAction
}

/** Where a reader says what is wrong with a comment, or is told that this has arrived. */
export function ReportPage({ comment, isSent, action }: Props) {
  const { id, path } = comment
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>Báo bình luận vi phạm</h1>
      {isSent ? (
        <p className={styles.done} role="status">
          Đã nhận báo cáo của bạn. Người duyệt sẽ đọc lại bình luận này và gỡ xuống nếu trái{' '}
          <a href={COMMENT_RULES_PATH}>quy định bình luận</a>.
        </p>
      ) : (
        <p>
          Người duyệt sẽ đọc lại bình luận theo <a href={COMMENT_RULES_PATH}>quy định bình luận</a>. Bạn không cần để
          lại tên; người viết bình luận không biết ai đã báo.
        </p>
      )}
      <QuotedComment comment={comment} />
      {!isSent && <ReportForm commentId={id} action={action} isOffered />}
      <p>
        <a href={path}>Quay lại bình luận</a>
      </p>
    </div>
  )
}
