import type { Language } from '@/lib/words/language'
import type { ReportField } from '@/modules/comments/report-fields'

/** What the door answers to a report it did not take. */
export type ReportAnswer = {
  language: Language
  /** One sentence at the top of the form. */
  summary: string
  /** A sentence beside each field that needs a look. */
  problems: Partial<Record<ReportField, string>>
  /** Everything that was typed. */
  typed: Partial<Record<ReportField, string>>
} | null

export type ReportAction = (previous: ReportAnswer, form: FormData) => Promise<ReportAnswer>
