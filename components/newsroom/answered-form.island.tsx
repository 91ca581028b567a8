'use client'
import { type ReactNode, useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'

/** Null until something was refused; then what to do. */
export type DeedAnswer = { attempt: number; summary: string } | null
export type DeedAction = (previous: DeedAnswer, form: FormData) => Promise<DeedAnswer>
type Props = { action: DeedAction; className?: string; children: ReactNode }

/** A form with nothing typed in it: a deed to confirm. A refusal is shown above it. */
export function AnsweredForm({ action, className, children }: Props) {
  const [answer, send] = useActionState(action, null)
  return (
    <form action={send} className={className}>
      {answer && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
      {children}
    </form>
  )
}
