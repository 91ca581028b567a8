import type { SingleComment } from '@/modules/comments/shown-comment'
import { CommentForm } from './comment-form'
import styles from './comment-page.module.css'
import type { CommentAction } from './form-answer'
import { QuotedComment } from './quoted-comment'

type Props = {
  comment: SingleComment
  /** Whether the article still takes comments. */
  isOpen: boolean
  action: CommentAction
}

/** Where a reader answers a comment. The answer is read at the desk like any comment before it stands under this one. */
export function ReplyPage({ comment, isOpen, action }: Props) {
  const { id, articleId, articleHeadline, articlePath, path } = comment
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>Trả lời bình luận</h1>
      <p>
        Bài: <a href={articlePath}>{articleHeadline}</a>
      </p>
      <QuotedComment comment={comment} />
      {!isOpen && <p className={styles.closed}>Bài này đã đóng bình luận nên không nhận thêm trả lời.</p>}
      <CommentForm articleId={articleId} path={articlePath} action={action} reply={{ toId: id }} isOffered={isOpen} />
      <p>
        <a href={path}>Quay lại bình luận</a>
      </p>
    </div>
  )
}
