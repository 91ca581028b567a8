import { agreedAnchorOf, replyPathOf, reportPathOf } from '@/modules/comments/addresses'
import type { ShownComment } from '@/modules/comments/thread'
import { AGREE_FORM } from './agree-form'
import styles from './thread.module.css'

type Props = { comment: ShownComment; takesReplies: boolean }

/** What a reader can do about a comment. The button belongs to the one form of the page; answers and reports have pages of their own. */
export function CommentDeeds({ comment, takesReplies }: Props) {
  const { id, authorName, agreementCount, isOfficial } = comment
  const whose = <span className="spoken"> bình luận của {authorName}</span>
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
            Thích
            <span className={styles.count} data-count="">
              {agreementCount > 0 ? agreementCount.toLocaleString('vi-VN') : ''}
            </span>
            {whose}
          </button>
        </li>
        {takesReplies && (
          <li>
            <a href={replyPathOf(id)} rel="nofollow">
              Trả lời{whose}
            </a>
          </li>
        )}
        {!isOfficial && (
          <li>
            <a href={reportPathOf(id)} rel="nofollow">
              Báo vi phạm{whose}
            </a>
          </li>
        )}
      </ul>
      <p className={styles.noted} id={agreedAnchorOf(id)}>
        Cảm ơn bạn. Số lượt thích trên trang được cập nhật sau ít giây.
      </p>
    </>
  )
}
