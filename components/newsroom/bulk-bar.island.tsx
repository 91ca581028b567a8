'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'
import type { BulkDeed } from '@/modules/desk/bulk-deed'
import type { DeedAction, DeedAnswer } from './answered-form.island'
import { bulkWords } from './bulk-words'
import { TickCount } from './tick-count.island'

type Props = {
  /** The deeds this person has a use for, in this order. */
  deeds: BulkDeed[]
  /** Deeds that ask nothing more are done at once; the others lead to a page with their question. */
  submit: DeedAction
  approve: DeedAction
}

/** What can be done with the ticked lines of the form it stands in. */
export function BulkBar({ deeds, submit, approve }: Props) {
  const [submitAnswer, submitNow] = useActionState(submit, null)
  const [approveAnswer, approveNow] = useActionState(approve, null)
  const now: Partial<Record<BulkDeed, (form: FormData) => void>> = { submit: submitNow, approve: approveNow }
  return (
    <>
      {[submitAnswer, approveAnswer].map(
        (answer: DeedAnswer) => answer && <ProblemSummary heading={answer.summary} key={answer.summary} />,
      )}
      <fieldset className="bulk-bar" id="viec-chung">
        <legend className="spoken">{say('Việc với các bài đã chọn')}</legend>
        <TickCount />
        <div className="row">
          {deeds.map((deed) => {
            const { code, button } = bulkWords()[deed]
            const look = deed === 'withdraw' ? 'button button-grave' : 'button'
            const act = now[deed]
            return act ? (
              <button className={look} type="submit" formAction={act} key={deed}>
                {button}
              </button>
            ) : (
              <button className={look} type="submit" name="viec" value={code} key={deed}>
                {button}
              </button>
            )
          })}
        </div>
      </fieldset>
    </>
  )
}
