import { isoWithZone, longDateTime } from '@/lib/time'
import type { ApprovedComment } from '@/modules/comments/queries'
import styles from './comment-list.module.css'

type Props = {
  comments: ApprovedComment[]
  /** All approved comments of the article; the list may show fewer. */
  total: number
}

/** The approved comments under an article, newest first. */
export function CommentList({ comments, total }: Props) {
  return (
    <section className={styles.comments} aria-labelledby="binh-luan">
      <h2 className={styles.heading} id="binh-luan">
        {total > 0 ? `Bình luận (${total.toLocaleString('vi-VN')})` : 'Bình luận'}
      </h2>
      {comments.length === 0 ? (
        <p className={styles.empty}>Chưa có bình luận nào. Mời bạn viết bình luận đầu tiên.</p>
      ) : (
        <ol className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.id} id={`binh-luan-${comment.id}`}>
              <article className={styles.comment}>
                <h3 className={styles.title}>{comment.title}</h3>
                <p className={styles.byline}>
                  <span className={styles.author}>{comment.authorName}</span>{' '}
                  <time dateTime={isoWithZone(comment.createdAt)}>{longDateTime(comment.createdAt)}</time>
                </p>
                <p className={styles.body}>{comment.body}</p>
              </article>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
