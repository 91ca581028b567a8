'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/comments'
import { ModerationKeys } from './moderation-keys.island'
import { Entry } from './queue-entry'
import type { ModerationAction, QueueEntry } from './queued-comment'

type Props = {
  entries: QueueEntry[]
  action: ModerationAction
  back: string
  /** Names what was done last, so that the page knows when it has come back from a deed. */
  doneId: number | null
  /** One comment on a page of its own; `nextId` is the one its list goes on with. */
  alone?: { nextId: number | null }
}

/** Comments with what may be done to each, by button or by key. */
export function ModerationQueue({ entries, action, back, doneId, alone }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const refused = entries.find(({ comment }) => comment.id === answer?.commentId)?.comment
  return (
    <>
      <ModerationKeys doneId={doneId} isSending={isSending} attempt={answer?.attempt ?? 0} />
      {answer && (
        <div key={answer.attempt}>
          <ProblemSummary
            heading={answer.summary}
            problems={Object.entries(answer.problems).map(([field, sentence]) => ({
              ...(field === 'reason' && { fieldId: `ly-do-${answer.commentId}` }),
              sentence,
            }))}
          />
          {refused && !alone && (
            <p>
              <a href={refused.deskPath}>{say('Xem bình luận này bây giờ ra sao')}</a>
            </p>
          )}
        </div>
      )}
      <ul className="queue" aria-busy={isSending}>
        {entries.map((entry, index) => (
          <li className="queued" id={`binh-luan-${entry.comment.id}`} key={entry.comment.id}>
            <Entry
              entry={entry}
              answer={answer}
              send={send}
              isSending={isSending}
              back={back}
              nextId={alone ? alone.nextId : (entries[index + 1]?.comment.id ?? null)}
              isAlone={alone !== undefined}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
