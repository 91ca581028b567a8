'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import {
  COMMENT_STATUS_WORDS,
  type ModerationAction,
  type ModerationAnswer,
  type QueuedComment,
  REJECTION_REASONS,
  type RejectionReason,
} from './moderation'

type Props = { comments: QueuedComment[]; action: ModerationAction; status: string }
type FormProps = {
  comment: QueuedComment
  answer: ModerationAnswer
  send: (form: FormData) => void
  isSending: boolean
  status: string
}

const REASON_WORDS: Record<RejectionReason, string> = { ...REJECTION_REASONS, khac: 'Lý do khác (xin ghi rõ bên dưới)' }

function HiddenFields({ comment, status }: { comment: QueuedComment; status: string }) {
  return (
    <>
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={comment.version} />
      <input type="hidden" name="trang-thai" value={status} />
    </>
  )
}

function RejectForm({ comment, answer, send, isSending, status }: FormProps) {
  const kept = answer?.commentId === comment.id ? answer : null
  return (
    <details className="reject" open={kept?.problem ? true : undefined}>
      <summary className="button button-grave">{comment.status === 'approved' ? 'Gỡ khỏi trang' : 'Từ chối'}</summary>
      <form className="reject-form" action={send} key={kept?.attempt}>
        <HiddenFields comment={comment} status={status} />
        <Field
          id={`ly-do-${comment.id}`}
          label="Lý do"
          hint="Người viết đọc được lý do này."
          problem={kept?.problem ?? undefined}
        >
          {(control) => (
            <select {...control} name="reason" defaultValue={kept?.reason ?? 'lac-de'}>
              {Object.entries(REASON_WORDS).map(([reason, words]) => (
                <option value={reason} key={reason}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={`ghi-chu-${comment.id}`} label="Ghi thêm">
          {(control) => <textarea {...control} name="note" rows={2} defaultValue={kept?.note ?? ''} />}
        </Field>
        <button className="button button-grave" name="viec" value="tu-choi" type="submit" disabled={isSending}>
          Không đăng bình luận này
        </button>
      </form>
    </details>
  )
}

function CommentText({ comment }: { comment: QueuedComment }) {
  const { article, sentAt } = comment
  return (
    <>
      <p className="comment-place">
        <span className="spoken">Bài viết: </span>
        <a href={article.path ?? article.deskPath}>{article.headline}</a>
      </p>
      <h2>{comment.title}</h2>
      <p className="meta">
        <strong>{comment.authorName}</strong> · <time dateTime={sentAt.iso}>{sentAt.words}</time> · {sentAt.age}
        {comment.hasPhone && ' · có để lại số điện thoại'}
      </p>
      <p className="comment-body">{comment.body}</p>
      {comment.notes.length > 0 && (
        <div className="comment-notes">
          <p>Máy lưu ý:</p>
          <ul>
            {comment.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {comment.status === 'rejected' && comment.rejectionReason && <p>Lý do không đăng: {comment.rejectionReason}</p>}
    </>
  )
}

function QueuedCommentItem(props: FormProps) {
  const { comment, send, isSending, status } = props
  return (
    <li className="queued" id={`binh-luan-${comment.id}`}>
      <article aria-label={`Bình luận của ${comment.authorName}`}>
        <CommentText comment={comment} />
        {comment.status === 'withdrawn' ? (
          <p className="state" data-state="withdrawn">
            {COMMENT_STATUS_WORDS.withdrawn}
          </p>
        ) : (
          <div className="queued-actions">
            {comment.status !== 'approved' && (
              <form action={send}>
                <HiddenFields comment={comment} status={status} />
                <button className="button button-main" name="viec" value="duyet" type="submit" disabled={isSending}>
                  Duyệt
                </button>
              </form>
            )}
            {comment.status !== 'rejected' && <RejectForm {...props} />}
          </div>
        )}
      </article>
    </li>
  )
}

/** The comments of one state with what may be done to each. Every decision is a plain form. */
export function ModerationQueue({ comments, action, status }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <>
      {answer && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
      <ul className="queue">
        {comments.map((comment) => (
          <QueuedCommentItem
            key={comment.id}
            comment={comment}
            answer={answer}
            send={send}
            isSending={isSending}
            status={status}
          />
        ))}
      </ul>
    </>
  )
}
