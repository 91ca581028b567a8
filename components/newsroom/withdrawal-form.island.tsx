'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'

export type WithdrawalAnswer = { attempt: number; summary: string; problem: string | null; reason: string } | null
type Props = {
  action: (previous: WithdrawalAnswer, form: FormData) => Promise<WithdrawalAnswer>
  id: number
  version: number
}

/** Taking a published article down: the reason is kept with it and in the log. */
export function WithdrawalForm({ action, id, version }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={answer.problem ? [{ fieldId: 'ly-do-go', sentence: answer.problem }] : []}
        />
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Field
        id="ly-do-go"
        label={say('Lý do')}
        hint={say('Được lưu cùng bài và trong nhật ký.')}
        problem={answer?.problem ?? undefined}
        isRequired
      >
        {(control) => <textarea {...control} name="reason" rows={3} defaultValue={answer?.reason} />}
      </Field>
      <div className="row">
        <button className="button button-grave" type="submit" disabled={isSending}>
          {say('Gỡ bài này')}
        </button>
        <a className="button button-quiet" href={`/toa-soan/bai/${id}`}>
          {say('Thôi, giữ bài')}
        </a>
      </div>
    </form>
  )
}
