'use client'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { DeskAction, DeskField } from './desk-answer'
import { DeskQuestions } from './desk-questions'

type Props = {
  /** Tells the fields of several forms on one page apart. */
  name: string
  action: DeskAction
  fields: DeskField[]
  /** What is meant: numbers of rows, the version that was seen. */
  hidden?: Record<string, string | number>
  button: string
  /** For controls elsewhere on the page that belong to this form. */
  formId?: string
  /** What the button is about, for those who only hear it. */
  about?: string
  tone?: 'main' | 'grave' | 'plain'
  /** More buttons or links beside the first. */
  children?: ReactNode
}

const BUTTONS = { main: 'button button-main', grave: 'button button-grave', plain: 'button' }

/** A form of the desk: questions, and one deed. What was typed stays when it is refused. */
export function DeskForm({ name, action, fields, hidden = {}, button, about, tone = 'main', formId, children }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const shown = (field: DeskField) => answer?.values[field.name] ?? field.value ?? ''
  const idOf = (field: string) => `${name}-${field}`
  const stored = (fieldName: string) => {
    const field = fields.find((one) => one.name === fieldName)
    return field ? shown(field) : ''
  }
  const attempt = answer?.attempt ?? 0
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }, [attempt])

  const listed = fields.flatMap((field) => {
    const sentence = answer?.problems[field.name]
    return sentence ? [{ fieldId: idOf(field.name), sentence }] : []
  })
  return (
    <form
      className="stack narrow"
      id={formId}
      action={send}
      key={attempt}
      ref={form}
      noValidate
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) setTyped((before) => ({ ...before, [target.name]: target.value }))
      }}
    >
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={[...listed, ...(answer.lines ?? []).map((sentence) => ({ sentence }))]}
        />
      )}
      <DeskQuestions
        hidden={hidden}
        fields={fields}
        idOf={idOf}
        shown={shown}
        problems={answer?.problems}
        typed={(other) => typed[other] ?? stored(other)}
      />
      <div className="row">
        <button className={BUTTONS[tone]} type="submit" disabled={isSending}>
          {button}
          {about && <span className="spoken"> {about}</span>}
        </button>
        {children}
      </div>
    </form>
  )
}
