import { z } from 'zod'
import { plainText, type TextProblem } from '@/lib/vi/text'

export const NOTE_CHARS_MAX = 2_000

/** Reads the note that goes with a step. `isNeeded`: without one the step makes no sense to the other side. */
export function readNote(
  input: unknown,
  { isNeeded }: { isNeeded: boolean },
): { note: string } | { problem: TextProblem } {
  const Note = z.object({
    note: plainText({ min: isNeeded ? 1 : 0, max: NOTE_CHARS_MAX, isMultiline: true }).prefault(''),
  })
  const parsed = Note.safeParse(input ?? {})
  return parsed.success
    ? { note: parsed.data.note }
    : { problem: (parsed.error.issues[0]?.message ?? 'empty') as TextProblem }
}
