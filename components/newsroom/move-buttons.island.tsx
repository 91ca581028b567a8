'use client'
import { useActionState, useEffect, useRef } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/frame'
import type { DeskAction } from './desk-answer'

type Props = {
  action: DeskAction
  /** What is meant: the number of the row, or of its place. */
  hidden: Record<string, string | number>
  /** What moves, for those who only hear the buttons. */
  name: string
  isFirst: boolean
  isLast: boolean
  /** The row was just moved: whoever works by keyboard goes on from here. */
  moved?: 'len' | 'xuong' | null
}

/** One place up or down, by two buttons: works without dragging, by keyboard and without scripts. */
export function MoveButtons({ action, hidden, name, isFirst, isLast, moved }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!moved) return
    const wanted = form.current?.querySelector<HTMLButtonElement>(`button[value="${moved}"]:not([disabled])`)
    const button = wanted ?? form.current?.querySelector<HTMLButtonElement>('button:not([disabled])')
    button?.focus()
  }, [moved])
  return (
    <form className="row" action={send} ref={form}>
      {answer && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
      {Object.entries(hidden).map(([hiddenName, value]) => (
        <input type="hidden" name={hiddenName} value={value} key={hiddenName} />
      ))}
      <button className="button" type="submit" name="viec" value="len" disabled={isFirst || isSending}>
        <span aria-hidden="true">↑</span> {say('Lên')}
        <span className="spoken"> {name}</span>
      </button>
      <button className="button" type="submit" name="viec" value="xuong" disabled={isLast || isSending}>
        <span aria-hidden="true">↓</span> {say('Xuống')}
        <span className="spoken"> {name}</span>
      </button>
    </form>
  )
}
