import type { ScreeningNote } from '@/db/schema/comments'

/** Checks whose reasons quote the text itself. */
const QUOTING = new Set(['words', 'links'])
const QUOTED = /“([^“”]{1,200})”/g

/** The pieces of a comment that its screening named, as they stand in it. */
export function screeningMarks(screening: readonly ScreeningNote[]): string[] {
  const quoted = screening.flatMap(({ check, reason }) =>
    QUOTING.has(check) ? [...reason.matchAll(QUOTED)].map(([, words]) => words ?? '') : [],
  )
  return [...new Set(quoted)].filter(Boolean)
}
