'use client'
import { useActionState, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'
import { typedInstant } from '@/lib/typed-time'
import { plannedInWords } from './countdown'
import { SeenWarnings } from './seen-warnings'

export type ScheduleAnswer = {
  attempt: number
  summary: string
  problems: { day?: string; time?: string }
  day: string
  time: string
} | null

type Props = {
  action: (previous: ScheduleAnswer, form: FormData) => Promise<ScheduleAnswer>
  /** Tells the fields of two such forms on one page apart. */
  name: string
  id: number
  version: number
  /** As the fields send them: `2026-11-24`, `06:30`; empty when nothing is planned. */
  day: string
  time: string
  /** The first day that may be chosen. */
  today: string
  button: string
  /** The keys of what somebody has to have looked at; empty when there is nothing. */
  warnings: string
}

/** A day and a time of Hà Nội. Where scripts run, the weekday and the distance are read out while choosing. */
export function ScheduleForm({ action, name, id, version, day, time, today, button, warnings }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const [chosen, choose] = useState<{ day: string; time: string } | null>(null)
  const shown = { day: answer?.day ?? day, time: answer?.time ?? time }
  const problems = answer?.problems ?? {}
  const fieldIds = { day: `ngay-${name}`, time: `gio-${name}` } as const
  const listed = (['day', 'time'] as const).flatMap((field) => {
    const sentence = problems[field]
    return sentence ? [{ fieldId: fieldIds[field], sentence }] : []
  })
  const at = chosen && typedInstant(chosen.day, chosen.time)
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="row">
        <Field id={fieldIds.day} label={say('Ngày')} problem={problems.day} isRequired>
          {(control) => (
            <input
              {...control}
              type="date"
              name="day"
              min={today}
              defaultValue={shown.day}
              onChange={({ target }) => choose({ time: shown.time, ...chosen, day: target.value })}
            />
          )}
        </Field>
        <Field id={fieldIds.time} label={say('Giờ')} problem={problems.time} isRequired>
          {(control) => (
            <input
              {...control}
              type="time"
              name="time"
              defaultValue={shown.time}
              onChange={({ target }) => choose({ day: shown.day, ...chosen, time: target.value })}
            />
          )}
        </Field>
      </div>
      <p className="meta" aria-live="polite">
        {at ? plannedInWords(at, new Date()) : say('Theo giờ Hà Nội.')}
      </p>
      <SeenWarnings keys={warnings} />
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
