'use client'
import { type ReactNode, useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'

export type MarginNoteAnswer = {
  attempt: number
  summary: string
  problem: string | null
  text: string
  place: string
} | null
export type MarginNoteAction = (previous: MarginNoteAnswer, form: FormData) => Promise<MarginNoteAnswer>

type Props = {
  action: MarginNoteAction
  /** Tells the forms of one page apart. */
  name: string
  label: string
  button: string
  /** Where a new note may stand; none for an answer. */
  places: { value: string; words: string }[]
  children: ReactNode
}

/** A note, or an answer to one: what was typed stays when it was not taken. */
export function MarginNoteForm({ action, name, label, button, places, children }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const id = `ghi-chu-${name}`
  return (
    <form action={send} className="margin-note-form" key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={answer.problem ? [{ fieldId: id, sentence: answer.problem }] : []}
        />
      )}
      {children}
      {places.length > 0 && (
        <Field id={`${id}-cho`} label={say('Ghi chú cho')}>
          {(control) => (
            <select {...control} name="blockIndex" defaultValue={answer?.place ?? ''}>
              {places.map(({ value, words }) => (
                <option value={value} key={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field id={id} label={label} problem={answer?.problem ?? undefined}>
        {(control) => <textarea {...control} name="text" rows={3} defaultValue={answer?.text} />}
      </Field>
      <button className="button" type="submit" disabled={isSending}>
        {button}
      </button>
    </form>
  )
}
