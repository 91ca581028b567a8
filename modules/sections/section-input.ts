import { ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/shelves'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { fold } from '@/lib/vi/fold'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { isReservedEnglishName, isReservedName } from './reserved-names'

export const SECTION_NAME_CHARS_MAX = 60
export const SECTION_DESCRIPTION_CHARS_MAX = 300
const SLUG_UNITS_MAX = 500

export type SectionField = 'name' | 'slug' | 'description' | 'englishName' | 'englishSlug'
/** `unaddressable`: no letter an address can carry. `reserved`: the address means something else. `taken`: by another section. */
export type SectionProblem = TextProblem | 'malformed' | 'unaddressable' | 'reserved' | 'taken'
export type SectionProblems = Partial<Record<SectionField, SectionProblem>>
export type SectionText = { name: string; slug: string; description: string; englishName: string; englishSlug: string }

const Input = z.object({
  name: plainText({ min: 2, max: SECTION_NAME_CHARS_MAX }),
  slug: z.string({ error: 'malformed' }).max(SLUG_UNITS_MAX, { error: 'too-long' }).default(''),
  description: plainText({ min: 0, max: SECTION_DESCRIPTION_CHARS_MAX }).default(''),
  englishName: plainText({ min: 0, max: SECTION_NAME_CHARS_MAX }).default(''),
  englishSlug: z.string({ error: 'malformed' }).max(SLUG_UNITS_MAX, { error: 'too-long' }).default(''),
})

/**
 * What a person writes about a section, cleaned. An empty `slug` is taken from the name, an empty `englishSlug` from the
 * English name; without that there is none.
 */
export function readSectionText(input: unknown): { section: SectionText } | { problems: SectionProblems } {
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return { problems: problemsIn(parsed.error, TEXT_PROBLEMS) }
  const { name, description, englishName } = parsed.data
  const slug = slugOf(parsed.data.slug.trim() === '' ? name : parsed.data.slug)
  if (slug === '') return { problems: { slug: 'unaddressable' } }
  if (isReservedName(slug)) return { problems: { slug: 'reserved' } }
  const typedEnglish = parsed.data.englishSlug.trim()
  const englishSlug = englishName === '' ? '' : slugOf(typedEnglish === '' ? englishName : typedEnglish)
  if (englishName !== '' && englishSlug === '') return { problems: { englishSlug: 'unaddressable' } }
  if (isReservedEnglishName(englishSlug || slug)) return { problems: { englishSlug: 'reserved' } }
  return { section: { name, slug, description, englishName, englishSlug } }
}

/** Whether another section has this name, tone marks aside, or this address. Under `lockShelves`. */
export async function takenBySection(tx: Tx, text: SectionText, ownId: number | null): Promise<SectionProblems> {
  const others = await tx
    .select({ name: sections.name, slug: sections.slug, englishSlug: sections.englishSlug })
    .from(sections)
    .where(ownId === null ? undefined : ne(sections.id, ownId))
  const problems: SectionProblems = {}
  if (others.some(({ name }) => fold(name) === fold(text.name))) problems.name = 'taken'
  if (others.some(({ slug }) => slug === text.slug)) problems.slug = 'taken'
  const inEnglish = (one: { slug: string; englishSlug: string }) => one.englishSlug || one.slug
  if (others.some((other) => inEnglish(other) === inEnglish(text)))
    problems[text.englishSlug ? 'englishSlug' : 'slug'] = 'taken'
  return problems
}
