import { say } from '@/lib/english/comments'
import { CommentText } from './comment-text'
import { KeyHint } from './key-hint'
import { type ModerationAnswer, type QueueEntry, writtenTarget } from './queued-comment'
import { RejectionFields } from './rejection-fields'
import { Twins } from './twins'

type Props = {
  entry: QueueEntry
  answer: ModerationAnswer
  send: (form: FormData) => void
  isSending: boolean
  /** Where to go once it is decided, as the address of this page's list. */
  back: string
  /** The comment to go on with; null when this is the last. */
  nextId: number | null
  /** On a page of its own: no way to itself, and the reasons stand open. */
  isAlone: boolean
}

/** The deeds that ask nothing more. */
function Buttons({ comment, isSending }: { comment: QueueEntry['comment']; isSending: boolean }) {
  return (
    <>
      {comment.status !== 'approved' && (
        <button
          className="button button-main"
          name="viec"
          value="duyet"
          type="submit"
          disabled={isSending}
          data-key="KeyA"
        >
          {say('Duyệt')}
          <KeyHint letter="A" />
        </button>
      )}
      {comment.status === 'approved' && comment.openReportCount > 0 && (
        <button className="button" name="viec" value="giu" type="submit" disabled={isSending} data-key="KeyA">
          {say('Giữ bình luận')}
          <KeyHint letter="A" />
        </button>
      )}
      {comment.rejection?.code !== 'spam' && (
        <button className="button" name="viec" value="tin-rac" type="submit" disabled={isSending} data-key="KeyS">
          {say('Tin rác')}
          <KeyHint letter="S" />
        </button>
      )}
    </>
  )
}

/** One comment, or a cluster of them, with what may be done to it. Every decision is a plain form. */
export function Entry({ entry, answer, send, isSending, back, nextId, isAlone }: Props) {
  const { comment } = entry
  const own = answer?.commentId === comment.id ? answer : null
  const rejectWords = {
    pending: say('Từ chối'),
    approved: say('Gỡ khỏi trang'),
    rejected: say('Đổi lý do'),
    withdrawn: '',
  }
  const reject = rejectWords[comment.status]
  const fields = (
    <RejectionFields
      id={comment.id}
      language={comment.article.language}
      answer={own}
      button={reject}
      isSending={isSending}
    />
  )
  return (
    <article
      aria-label={say('Bình luận của {authorName}', { authorName: comment.authorName })}
      tabIndex={-1}
      data-comment={comment.id}
    >
      <CommentText comment={comment} isAlone={isAlone} />
      {comment.status !== 'withdrawn' && (
        <form className="decision" action={send} key={own?.attempt}>
          {/* Enter in a box presses the first button of a form: this one does nothing. */}
          <button type="submit" disabled hidden />
          <input type="hidden" name="bl" value={writtenTarget(comment)} />
          <input type="hidden" name="ve" value={back} />
          {nextId !== null && <input type="hidden" name="ke" value={nextId} />}
          <Twins entry={entry} />
          <div className="queued-actions">
            <Buttons comment={comment} isSending={isSending} />
            {isAlone ? null : (
              <a className="button button-quiet" href={comment.deskPath} data-key="KeyO">
                {say('Xem kỹ')}
                <span className="spoken"> {say('bình luận của {authorName}', { authorName: comment.authorName })}</span>
                <KeyHint letter="O" />
              </a>
            )}
            <details className="reject" open={isAlone || own !== null || undefined}>
              <summary className="button" data-key="KeyR">
                {reject}…
                <KeyHint letter="R" />
              </summary>
              {fields}
            </details>
          </div>
        </form>
      )}
    </article>
  )
}
