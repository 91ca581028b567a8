'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { CommentText } from './comment-text'
import { COMMENT_STATUS_WORDS, type ModerationAction, type QueuedComment } from './moderation'
import { type DecisionProps, RejectionForm, Target } from './rejection-form'

type Props = {
  comments: QueuedComment[]
  action: ModerationAction
  back: string
  /** One comment on a page of its own: the reason is asked at once. */
  isAlone?: boolean
}

function Decisions(props: DecisionProps & { isAlone: boolean }) {
  const { comment, answer, send, isSending, back, isAlone } = props
  if (comment.status === 'withdrawn') {
    return (
      <p className="state" data-state="withdrawn">
        {COMMENT_STATUS_WORDS.withdrawn}
      </p>
    )
  }
  const hasProblem = answer?.commentId === comment.id && answer.problem !== null
  return (
    <div className="queued-actions">
      {comment.status !== 'approved' && (
        <form action={send}>
          <Target comment={comment} back={back} />
          <button className="button button-main" name="viec" value="duyet" type="submit" disabled={isSending}>
            Duyệt
          </button>
        </form>
      )}
      {comment.status !== 'rejected' && isAlone && <RejectionForm {...props} />}
      {comment.status !== 'rejected' && !isAlone && (
        <details className="reject" open={hasProblem || undefined}>
          <summary className="button">{comment.status === 'approved' ? 'Gỡ khỏi trang' : 'Từ chối'}</summary>
          <RejectionForm {...props} />
        </details>
      )}
    </div>
  )
}

/** Comments with what may be done to each. Every decision is a plain form. */
export function ModerationQueue({ comments, action, back, isAlone = false }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <>
      {answer && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
      <ul className="queue">
        {comments.map((comment) => (
          <li className="queued" id={`binh-luan-${comment.id}`} key={comment.id}>
            <article aria-label={`Bình luận của ${comment.authorName}`}>
              <CommentText comment={comment} isAlone={isAlone} />
              <Decisions
                comment={comment}
                answer={answer}
                send={send}
                isSending={isSending}
                back={back}
                isAlone={isAlone}
              />
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}
