import type { ChoiceField, FollowField } from '@/modules/digests/form-fields'

/** What stands in the form: one word or several for each field. */
export type FollowTyped = { thuDienTu: string; nhip: string } & Record<ChoiceField, string[]>

/** What the door answers to a form it did not take. */
export type FollowAnswer = {
  /** One sentence at the top of the form. */
  summary: string
  /** A sentence beside each field that needs a look. */
  problems: Partial<Record<FollowField, string>>
  typed: FollowTyped
} | null

export type FollowAction = (previous: FollowAnswer, form: FormData) => Promise<FollowAnswer>
