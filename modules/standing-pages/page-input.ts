import { z } from 'zod'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { BlockList } from '@/modules/articles/blocks'
import { blocksFromText } from '@/modules/articles/plain-text'
import { COMMENT_RULES_SLUG } from '@/modules/articles/standing-page-address'
import { isReservedName } from '@/modules/sections/reserved-names'

export const PAGE_TITLE_CHARS_MAX = 100
const SLUG_UNITS_MAX = 500
const BODY_TEXT_UNITS_MAX = 1_000_000

export type PageField = 'title' | 'slug' | 'body'
export type PageProblem = TextProblem | 'malformed' | 'unaddressable' | 'reserved' | 'taken' | 'unknown'
export type PageProblems = Partial<Record<PageField, PageProblem>>

const Input = z.object({
  title: plainText({ min: 2, max: PAGE_TITLE_CHARS_MAX }),
  slug: z.string().max(SLUG_UNITS_MAX, { error: 'too-long' }).default(''),
  body: z.preprocess(
    (value) => (typeof value === 'string' && value.length <= BODY_TEXT_UNITS_MAX ? blocksFromText(value) : value),
    BlockList.refine((blocks) => blocks.length > 0, { error: 'empty' }),
  ),
})

export type PageText = z.output<typeof Input>

/** What a person writes on a standing page, cleaned. `body` is a list of nodes or typed text; an empty `slug` is taken from the title. */
export function readPageText(input: unknown): { page: PageText } | { problems: PageProblems } {
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return { problems: problemsIn(parsed.error, TEXT_PROBLEMS) }
  const { title, slug: typed, body } = parsed.data
  const slug = slugOf(typed.trim() === '' ? title : typed)
  if (slug === '') return { problems: { slug: 'unaddressable' } }
  if (isReservedName(slug) && slug !== COMMENT_RULES_SLUG) return { problems: { slug: 'reserved' } }
  return { page: { title, slug, body } }
}
