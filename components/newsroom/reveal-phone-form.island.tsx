'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/comments'

export type RevealPhoneAnswer =
  | { kind: 'refused'; attempt: number; summary: string; problem: string | null; reason: string }
  | { kind: 'shown'; phone: string }
  | null

type Props = {
  action: (previous: RevealPhoneAnswer, form: FormData) => Promise<RevealPhoneAnswer>
  commentId: number
}

const FIELD = 'ly-do-xem-so'

/** Asks for a number with a reason; the answer shows it once, and a page opened again does not know it. */
export function RevealPhoneForm({ action, commentId }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  if (answer?.kind === 'shown') {
    return (
      <p className="notice" role="status">
        <strong>{answer.phone}</strong>
        <br />
        {say('Chỉ hiện lần này; tải lại trang thì số ẩn đi.')}
      </p>
    )
  }
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={answer.problem ? [{ fieldId: FIELD, sentence: answer.problem }] : []}
        />
      )}
      <input type="hidden" name="id" value={commentId} />
      <Field
        id={FIELD}
        label={say('Vì sao cần xem')}
        hint={say('Ví dụ: gọi hỏi thời gian, địa điểm của việc phản ánh trong bình luận.')}
        problem={answer?.problem ?? undefined}
        isRequired
      >
        {(control) => <textarea {...control} name="reason" rows={2} defaultValue={answer?.reason} />}
      </Field>
      <p>
        <button className="button" type="submit" disabled={isSending}>
          {say('Hiện số điện thoại')}
        </button>
      </p>
    </form>
  )
}
