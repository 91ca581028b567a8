import { isoWithZone, longDateTime } from '@/lib/time'
import type { ApprovedComment } from '@/modules/comments/queries'

type Props = {
  comments: ApprovedComment[]
  /** All approved comments of the article; the list may show fewer. */
  total: number
}

/** The approved comments under an article, newest first. */
export function CommentList({ comments, total }: Props) {
  return (
    <section className="comments" aria-labelledby="binh-luan">
      <h2 id="binh-luan">{total > 0 ? `Bình luận (${total.toLocaleString('vi-VN')})` : 'Bình luận'}</h2>
      {comments.length === 0 ? (
        <p className="comments-empty">Chưa có bình luận nào. Mời bạn viết bình luận đầu tiên.</p>
      ) : (
        <ol className="comments-list">
          {comments.map((comment) => (
            <li key={comment.id} id={`binh-luan-${comment.id}`}>
              <article className="comment">
                <h3 className="comment-title">{comment.title}</h3>
                <p className="comment-byline">
                  <span className="comment-author">{comment.authorName}</span>{' '}
                  <time dateTime={isoWithZone(comment.createdAt)}>{longDateTime(comment.createdAt)}</time>
                </p>
                <p className="comment-body">{comment.body}</p>
              </article>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
