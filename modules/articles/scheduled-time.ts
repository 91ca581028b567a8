import { z } from 'zod'
import { isTypedDay, isTypedTime, typedInstant } from '@/lib/typed-time'

export type TimeField = 'day' | 'time'

/** `not-after`: a text cannot be taken away before, or at the instant, it is shown. */
export type TimeProblem = 'empty' | 'malformed' | 'past' | 'too-far' | 'not-after'

export type TimeProblems = Partial<Record<TimeField, TimeProblem>>

const typed = z
  .string()
  .max(40)
  .transform((text) => text.normalize('NFC').trim())
  .catch('')

const Fields = z.object({ day: typed, time: typed })
const Instant = z.object({
  at: z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]),
})

/**
 * Reads a moment: `{ day, time }` as typed, in the time of Hà Nội, or `{ at }`, a Date or an ISO instant with its zone.
 * Says for each field what is wrong with it.
 */
export function readScheduledTime(input: unknown): { at: Date } | { problems: TimeProblems } {
  const instant = Instant.safeParse(input)
  if (instant.success) return instant.data
  const fields = Fields.safeParse(input)
  const { day, time } = fields.success ? fields.data : { day: '', time: '' }
  const problems: TimeProblems = {}
  if (!isTypedDay(day)) problems.day = day === '' ? 'empty' : 'malformed'
  if (!isTypedTime(time)) problems.time = time === '' ? 'empty' : 'malformed'
  const at = typedInstant(day, time)
  return at ? { at } : { problems }
}
