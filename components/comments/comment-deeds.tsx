import { agreedAnchorOf, reportPathOf } from '@/modules/comments/addresses'
import type { ShownComment } from '@/modules/comments/thread'
import { AGREE_FORM } from './agree-form'
import styles from './thread.module.css'

/** What a reader can do about a comment. The button belongs to the one form of the page; a report has a page of its own. */
export function CommentDeeds({ comment }: { comment: ShownComment }) {
  const { id, authorName, agreementCount, isOfficial } = comment
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
            <span className="spoken"> bình luận của {authorName}</span>
          </button>
        </li>
        {!isOfficial && (
          <li>
            <a href={reportPathOf(id)} rel="nofollow">
              Báo vi phạm<span className="spoken"> bình luận của {authorName}</span>
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
