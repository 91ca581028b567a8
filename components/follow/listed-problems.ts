import type { ListedProblem } from '@/components/ui/problem-summary'
import { FOLLOW_FIELDS } from '@/modules/digests/form-fields'
import type { FollowAnswer } from './follow-answer'

/** The problems of an answer, each with the control it belongs to. */
export const listedProblems = (formId: string, answer: NonNullable<FollowAnswer>): ListedProblem[] =>
  FOLLOW_FIELDS.flatMap((field) => {
    const sentence = answer.problems[field]
    return sentence ? [{ fieldId: `${formId}-${field}`, sentence }] : []
  })
