import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { sections, tags } from '@/db/schema/shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import type { Language } from '@/lib/words/language'
import { sectionPathOf } from '@/modules/articles/address'
import { sectionIn } from '@/modules/sections/in-language'
import type { DigestChoice } from './choice'

const Ids = z.array(z.number().int()).catch([])
const Stored = z.object({ sectionIds: Ids, tagIds: Ids, storylineIds: Ids })

/** A choice as a request keeps it. */
export const storedChoice = (stored: unknown): DigestChoice =>
  Stored.safeParse(stored).data ?? { sectionIds: [], tagIds: [], storylineIds: [] }

/** What the newsroom does not show, or not yet, has no name outside. */
const isShown = sql`${storylines.deletedAt} is null and exists (select from ${storylineArticles}
  where ${storylineArticles.storylineId} = ${storylines.id} and ${storylineArticles.publishedAt} is not null)`

export type NamedThing = { id: number; name: string; path: string; lang?: 'vi' }

/** What is chosen, by name, in the order of the menu and then of the numbers. */
export type NamedChoice = { sections: NamedThing[]; tags: NamedThing[]; storylines: NamedThing[] }

/** Looks up what a choice names, as an edition calls it; what is not there (any more) is left out. */
export async function nameChoice(
  tx: Tx,
  language: Language,
  { sectionIds, tagIds, storylineIds }: DigestChoice,
): Promise<NamedChoice> {
  const found = { sections: [], tags: [], storylines: [] } as NamedChoice
  if (sectionIds.length > 0) {
    const rows = await tx
      .select({
        id: sections.id,
        name: sections.name,
        slug: sections.slug,
        englishName: sections.englishName,
        englishSlug: sections.englishSlug,
      })
      .from(sections)
      .where(and(inArray(sections.id, sectionIds), isNull(sections.retiredAt)))
      .orderBy(asc(sections.position), asc(sections.id))
    found.sections = rows.map((row) => {
      const { slug, ...called } = sectionIn(language, row)
      return { id: row.id, ...called, path: sectionPathOf(language, slug) }
    })
  }
  if (tagIds.length > 0) {
    const rows = await tx
      .select({ id: tags.id, name: tags.name, slug: tags.slug })
      .from(tags)
      .where(inArray(tags.id, tagIds))
      .orderBy(asc(tags.id))
    found.tags = rows.map(({ id, name, slug }) => ({ id, name, path: `/chu-de/${slug}` }))
  }
  if (storylineIds.length > 0) {
    const rows = await tx
      .select({ id: storylines.id, name: storylines.title, slug: storylines.slug })
      .from(storylines)
      .where(and(inArray(storylines.id, storylineIds), isShown))
      .orderBy(asc(storylines.id))
    found.storylines = rows.map(({ id, name, slug }) => ({ id, name, path: `/dong-su-kien/${slug}` }))
  }
  return found
}

export const choiceOfNamed = (named: NamedChoice): DigestChoice => ({
  sectionIds: named.sections.map(({ id }) => id),
  tagIds: named.tags.map(({ id }) => id),
  storylineIds: named.storylines.map(({ id }) => id),
})

/** `Thời sự, Giáo dục, Chợ quê` */
export const namesIn = ({ sections, tags, storylines }: NamedChoice): string =>
  [...sections, ...tags, ...storylines].map(({ name }) => name).join(', ')
