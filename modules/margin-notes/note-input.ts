import { z } from 'zod'
import { plainText, type TextProblem } from '@/lib/vi/text'
import type { EditableArticle } from '@/modules/articles/editable'

export const MARGIN_NOTE_CHARS_MAX = 2_000

export type MarginNoteRefusal =
  | 'forbidden'
  | 'not-found'
  /** The conversation is over; a new note begins another. */
  | 'resolved'
  | { kind: 'invalid'; problems: { text: TextProblem } }

const Text = z.object({ text: plainText({ min: 1, max: MARGIN_NOTE_CHARS_MAX, isMultiline: true }).prefault('') })

/** Reads the words of a note. */
export function readNoteText(input: unknown): { text: string } | { problem: TextProblem } {
  const parsed = Text.safeParse(input ?? {})
  if (parsed.success) return { text: parsed.data.text }
  return { problem: (parsed.error.issues[0]?.message ?? 'empty') as TextProblem }
}

/** What a notification about a note needs of its article. */
export const newsOf = (article: EditableArticle, note: string) => ({
  kind: 'margin-note' as const,
  object: `article:${article.id}`,
  path: `/toa-soan/bai/${article.id}#ghi-chu`,
  headline: article.headline,
  note,
})
