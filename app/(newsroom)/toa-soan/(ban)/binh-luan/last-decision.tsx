import { ModerationResult } from '@/components/newsroom/moderation/moderation-result'
import type { ModerationRecord } from '@/modules/comments/moderation-records'
import { undoModerationAction } from './actions'

/** Tells a page that has come back from a decision, or from taking it back, from the page before; null without one. */
export const decisionMark = (record: ModerationRecord | null): number | null =>
  record ? record.id * 2 + Number(record.undoneAt !== null) : null

/** What was decided last, with the way to take it back. */
export function LastDecision({ record, back }: { record: ModerationRecord | null; back: string }) {
  if (!record) return null
  const { id, deed, code, outcomes, undoneAt } = record
  return (
    <ModerationResult
      id={id}
      deed={deed}
      code={code}
      outcomes={outcomes}
      isUndone={undoneAt !== null}
      back={back}
      undo={undoModerationAction}
    />
  )
}
