import { Field } from '@/components/ui/field'
import { type ModerationAnswer, type QueuedComment, REJECTION_REASONS } from './moderation'

export type DecisionProps = {
  comment: QueuedComment
  answer: ModerationAnswer
  send: (form: FormData) => void
  isSending: boolean
  /** Where to go once it is decided, as the address of this page's list. */
  back: string
}

/** Which comment is meant, in which state it was seen. */
export function Target({ comment, back }: Pick<DecisionProps, 'comment' | 'back'>) {
  return (
    <>
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={comment.version} />
      <input type="hidden" name="ve" value={back} />
    </>
  )
}

/** Why not: one of the usual reasons, or the moderator's own words. */
export function RejectionForm({ comment, answer, send, isSending, back }: DecisionProps) {
  const kept = answer?.commentId === comment.id ? answer : null
  const listId = `ly-do-co-san-${comment.id}`
  return (
    <form className="reject-form" action={send} key={kept?.attempt}>
      <Target comment={comment} back={back} />
      <Field
        id={`ly-do-${comment.id}`}
        label="Lý do"
        hint="Người viết đọc được lý do này trên biên nhận. Bấm vào ô để chọn câu có sẵn."
        problem={kept?.problem ?? undefined}
        isRequired
      >
        {(control) => (
          <input {...control} type="text" name="reason" list={listId} defaultValue={kept?.reason} autoComplete="off" />
        )}
      </Field>
      <datalist id={listId}>
        {REJECTION_REASONS.map((reason) => (
          <option value={reason} key={reason} />
        ))}
      </datalist>
      <button className="button button-grave" name="viec" value="tu-choi" type="submit" disabled={isSending}>
        {comment.status === 'approved' ? 'Gỡ khỏi trang' : 'Từ chối'}
      </button>
    </form>
  )
}
