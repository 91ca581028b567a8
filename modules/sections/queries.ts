import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/shelves'
import { sectionIn } from './in-language'

export type Section = { id: number; slug: string; name: string; description: string }

const forReaders = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
}

const isInUse = isNull(sections.retiredAt)

/** The sections in use, in the order of the navigation. */
export async function listSections(tx: Tx): Promise<Section[]> {
  return tx.select(forReaders).from(sections).where(isInUse).orderBy(asc(sections.position), asc(sections.id))
}

/** The section an address names; null when there is none, or it is retired. */
export async function findSection(tx: Tx, slug: string): Promise<Section | null> {
  const [section] = await tx
    .select(forReaders)
    .from(sections)
    .where(and(eq(sections.slug, slug), isInUse))
  return section ?? null
}

/** A section as the English edition calls it; `lang` where it has no English name. */
export type EnglishSection = { id: number; vietnameseSlug: string } & ReturnType<typeof sectionIn>

const forEnglish = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  englishSlug: sections.englishSlug,
  englishName: sections.englishName,
}

/** The sections of the English menu: those somebody has given an English name. */
export async function listEnglishSections(tx: Tx): Promise<EnglishSection[]> {
  const rows = await tx
    .select(forEnglish)
    .from(sections)
    .where(and(isInUse, ne(sections.englishName, '')))
    .orderBy(asc(sections.position), asc(sections.id))
  return rows.map((row) => ({ id: row.id, vietnameseSlug: row.slug, ...sectionIn('en', row) }))
}

/** The section an English address names, by its English slug or else by the Vietnamese one. */
export async function findEnglishSection(tx: Tx, slug: string): Promise<EnglishSection | null> {
  const [row] = await tx
    .select(forEnglish)
    .from(sections)
    .where(and(isInUse, or(eq(sections.englishSlug, slug), eq(sections.slug, slug))))
    .orderBy(sql`${sections.englishSlug} = ${slug} desc`)
    .limit(1)
  return row ? { id: row.id, vietnameseSlug: row.slug, ...sectionIn('en', row) } : null
}
