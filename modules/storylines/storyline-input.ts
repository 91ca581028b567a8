import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { storylines } from '@/db/schema/storylines'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { OptionalId } from '@/modules/articles/article-input'

export const STORYLINE_TITLE_CHARS_MAX = 120
export const STORYLINE_STANDFIRST_CHARS_MAX = 600
export const STORYLINE_KEY_POINTS_CHARS_MAX = 2_000
const SLUG_UNITS_MAX = 500

export type StorylineField = 'title' | 'slug' | 'standfirst' | 'keyPoints' | 'leadMediaId'
export type StorylineProblem = TextProblem | 'malformed' | 'unaddressable' | 'taken' | 'taken-by-deleted' | 'unknown'
export type StorylineProblems = Partial<Record<StorylineField, StorylineProblem>>

const Input = z.object({
  title: plainText({ min: 1, max: STORYLINE_TITLE_CHARS_MAX }),
  slug: z.string().max(SLUG_UNITS_MAX, { error: 'too-long' }).default(''),
  standfirst: plainText({ min: 0, max: STORYLINE_STANDFIRST_CHARS_MAX, isMultiline: true }).default(''),
  keyPoints: plainText({ min: 0, max: STORYLINE_KEY_POINTS_CHARS_MAX, isMultiline: true }).default(''),
  leadMediaId: OptionalId.default(null),
})

export type StorylineText = z.output<typeof Input>

/** What the newsroom says about a storyline, cleaned. An empty `slug` is taken from the title. */
export function readStorylineText(input: unknown): { storyline: StorylineText } | { problems: StorylineProblems } {
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return { problems: problemsIn(parsed.error, TEXT_PROBLEMS) }
  const { title, slug: typed } = parsed.data
  const slug = slugOf(typed.trim() === '' ? title : typed)
  return slug === '' ? { problems: { slug: 'unaddressable' } } : { storyline: { ...parsed.data, slug } }
}

/** Whether another storyline has this address, and the picture is there. Under `lockShelves`. */
export async function wrongForStoryline(
  tx: Tx,
  { slug, leadMediaId }: StorylineText,
  ownId: number | null,
): Promise<StorylineProblems> {
  const problems: StorylineProblems = {}
  const [same] = await tx
    .select({ deletedAt: storylines.deletedAt })
    .from(storylines)
    .where(and(eq(storylines.slug, slug), ownId === null ? undefined : ne(storylines.id, ownId)))
  if (same) problems.slug = same.deletedAt ? 'taken-by-deleted' : 'taken'
  if (leadMediaId === null) return problems
  const [picture] = await tx.select({ id: media.id }).from(media).where(eq(media.id, leadMediaId))
  if (!picture) problems.leadMediaId = 'unknown'
  return problems
}
