import type { Language } from '@/lib/words/language'
import type { CommentField } from '@/modules/comments/form-fields'

/** What the door answers to a comment it did not take: everything the form needs to show itself again. */
export type CommentFormAnswer = {
  language: Language
  /** One sentence at the top of the form. */
  summary: string
  /** A sentence beside each field that needs a look. */
  problems: Partial<Record<CommentField, string>>
  /** What the reader typed; `dongY` is 'co' when ticked. */
  typed: Partial<Record<CommentField, string>>
  /** The answer's own challenge, for browsers that keep no cookies. */
  captchaToken: string
  /** A form sent twice from here on is stored once. */
  idempotencyKey: string
}

export type CommentAction = (previous: CommentFormAnswer | null, form: FormData) => Promise<CommentFormAnswer>
