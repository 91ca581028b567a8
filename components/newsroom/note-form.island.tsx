'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'

export type NoteAnswer = { attempt: number; summary: string; problem: string | null; note: string } | null
type Props = {
  action: (previous: NoteAnswer, form: FormData) => Promise<NoteAnswer>
  /** Of the article, as the deed must find it. */
  id: number
  version: number
  label: string
  hint: string
  button: string
}

/** A deed that says nothing without a word to go with it. */
export function NoteForm({ action, id, version, label, hint, button }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={answer.problem ? [{ fieldId: 'loi-nhan', sentence: answer.problem }] : []}
        />
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Field id="loi-nhan" label={label} hint={hint} problem={answer?.problem ?? undefined} isRequired>
        {(control) => <textarea {...control} name="note" rows={6} defaultValue={answer?.note} />}
      </Field>
      <div className="row">
        <button className="button button-main" type="submit" disabled={isSending}>
          {button}
        </button>
        <a className="button button-quiet" href={`/toa-soan/bai/${id}`}>
          {say('Thôi')}
        </a>
      </div>
    </form>
  )
}
