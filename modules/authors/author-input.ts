import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/shelves'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'

export const AUTHOR_NAME_CHARS_MAX = 80
export const AUTHOR_BIO_CHARS_MAX = 600
export const AUTHOR_LINE_CHARS_MAX = 100
const SLUG_UNITS_MAX = 500

export type AuthorField = 'name' | 'slug' | 'bio' | 'role' | 'unit' | 'email' | 'photoMediaId'
export type AuthorProblem = TextProblem | 'malformed' | 'unaddressable' | 'taken' | 'not-an-email' | 'unknown'
export type AuthorProblems = Partial<Record<AuthorField, AuthorProblem>>

const line = plainText({ min: 0, max: AUTHOR_LINE_CHARS_MAX })

const PhotoId = z.preprocess(
  (value) => (value === '' || value === undefined ? null : typeof value === 'string' ? Number(value) : value),
  z.int().positive().max(2_147_483_647).nullable(),
)

const Input = z.object({
  name: plainText({ min: 2, max: AUTHOR_NAME_CHARS_MAX }),
  slug: z.string().max(SLUG_UNITS_MAX, { error: 'too-long' }).default(''),
  bio: plainText({ min: 0, max: AUTHOR_BIO_CHARS_MAX, isMultiline: true }).default(''),
  role: line.default(''),
  unit: line.default(''),
  email: line
    .refine((email) => email === '' || z.email().safeParse(email).success, { error: 'not-an-email' })
    .default(''),
  photoMediaId: PhotoId.default(null),
})

export type AuthorText = z.output<typeof Input>

/** What a person writes about a pen-name, cleaned. An empty `slug` is taken from the name. */
export function readAuthorText(input: unknown): { author: AuthorText } | { problems: AuthorProblems } {
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return { problems: problemsIn(parsed.error, [...TEXT_PROBLEMS, 'not-an-email' as const]) }
  const { name, slug: typed } = parsed.data
  const slug = slugOf(typed.trim() === '' ? name : typed)
  return slug === '' ? { problems: { slug: 'unaddressable' } } : { author: { ...parsed.data, slug } }
}

/** Whether another pen-name has this address, and the picture is there. Under `lockShelves`. */
export async function wrongForAuthor(tx: Tx, author: AuthorText, ownId: number | null): Promise<AuthorProblems> {
  const problems: AuthorProblems = {}
  const [same] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(and(eq(authors.slug, author.slug), ownId === null ? undefined : ne(authors.id, ownId)))
  if (same) problems.slug = 'taken'
  if (author.photoMediaId === null) return problems
  const [photo] = await tx.select({ id: media.id }).from(media).where(eq(media.id, author.photoMediaId))
  if (!photo) problems.photoMediaId = 'unknown'
  return problems
}
