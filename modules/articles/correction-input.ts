import { z } from 'zod'
import { plainText, type TextProblem } from '@/lib/vi/text'

export const CORRECTION_CHARS_MAX = 1_000

/** What a published text said, what is right, and whether its readers took away something else. */
export type Correction = { wrong: string; right: string; changesMeaning: boolean }

export type CorrectionProblems = Partial<Record<'wrong' | 'right', TextProblem>>

const Words = plainText({ min: 1, max: CORRECTION_CHARS_MAX, isMultiline: true })

const Input = z.object({
  correction: z
    .object({ wrong: Words.prefault(''), right: Words.prefault(''), changesMeaning: z.boolean().default(false) })
    .nullish(),
})

/** Reads `{ correction? }`; without one the change is one of wording, which readers are only told the hour of. */
export function readCorrection(input: unknown): { correction: Correction | null } | { problems: CorrectionProblems } {
  const parsed = Input.safeParse(input ?? {})
  if (parsed.success) return { correction: parsed.data.correction ?? null }
  const problems: CorrectionProblems = {}
  for (const { path, message } of parsed.error.issues) {
    const field = path[1] === 'right' ? 'right' : 'wrong'
    problems[field] ??= PROBLEMS.find((problem) => problem === message) ?? 'empty'
  }
  return { problems }
}

const PROBLEMS = ['empty', 'too-long', 'unreadable-characters'] as const
