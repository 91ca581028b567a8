import type { QueuedComment } from './moderation'

function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null
  return (
    <div className="comment-notes">
      <p>Máy lưu ý:</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

/** What a moderator reads before deciding: where it stands, who wrote it, the words, what screening noticed. */
export function CommentText({ comment, isAlone = false }: { comment: QueuedComment; isAlone?: boolean }) {
  const { article, sentAt } = comment
  const Title = isAlone ? 'p' : 'h2'
  return (
    <>
      <p className="comment-place">
        <span className="spoken">Bài viết: </span>
        <a href={article.path ?? article.deskPath}>{article.headline}</a>
      </p>
      <Title className="comment-title">{comment.title}</Title>
      <p className="meta">
        <strong>{comment.authorName}</strong> · <time dateTime={sentAt.iso}>{sentAt.words}</time> · {sentAt.age}
        {comment.hasPhone && ' · có để lại số điện thoại'}
      </p>
      <p className="comment-body">{comment.body}</p>
      <Notes notes={comment.notes} />
      {comment.status === 'rejected' && comment.rejectionReason && <p>Lý do không đăng: {comment.rejectionReason}</p>}
    </>
  )
}
