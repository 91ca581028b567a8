import { z } from 'zod'
import { problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { countCodePoints, plainText, type TextProblem } from '@/lib/vi/text'
import { RowId } from '@/modules/articles/article-input'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { SNIPPET_BLOCKS_MAX, SNIPPET_CHARS_MAX, SNIPPET_NAME_CHARS_MAX } from './limits'

export type SnippetProblem = TextProblem | 'malformed' | 'taken' | 'too-many'
export type SnippetProblems = Partial<Record<'name' | 'body', SnippetProblem>>

export const SnippetTarget = z.object({ id: RowId, version: RowId })

const Input = z.object({
  name: plainText({ min: 2, max: SNIPPET_NAME_CHARS_MAX }),
  body: BlockList.refine((blocks) => blocks.length > 0, { error: 'empty' }).refine(
    (blocks) => blocks.length <= SNIPPET_BLOCKS_MAX && countCodePoints(wordsOf(blocks)) <= SNIPPET_CHARS_MAX,
    { error: 'too-long' },
  ),
  /** Whether it belongs to the newsroom. */
  isShared: z.boolean().default(false),
})

export type SnippetText = z.output<typeof Input>

/** A name and blocks, cleaned. */
export function readSnippet(input: unknown): { snippet: SnippetText } | { problems: SnippetProblems } {
  const parsed = Input.safeParse(input)
  return parsed.success ? { snippet: parsed.data } : { problems: problemsIn(parsed.error, TEXT_PROBLEMS) }
}
