import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections, tags } from '@/db/schema/shelves'
import { storylines } from '@/db/schema/storylines'
import type { Language } from '@/lib/words/language'
import { findEnglishSection } from '@/modules/sections/queries'
import type { FollowKind } from './addresses'
import { type NamedChoice, nameChoice } from './known-choice'

/** What an address of the form names in an edition; what is not there is left out. */
export async function findChoiceBySlugs(
  tx: Tx,
  language: Language,
  { section, tag, storyline }: Partial<Record<FollowKind, string | undefined>>,
): Promise<NamedChoice> {
  const idsOf = async (rows: PromiseLike<{ id: number }[]>) => (await rows).map(({ id }) => id)
  const sectionIds = async (slug: string) => {
    if (language === 'en') return [(await findEnglishSection(tx, slug))?.id ?? []].flat()
    const isSection = and(eq(sections.slug, slug), isNull(sections.retiredAt))
    return idsOf(tx.select({ id: sections.id }).from(sections).where(isSection))
  }
  return nameChoice(tx, language, {
    sectionIds: section ? await sectionIds(section) : [],
    tagIds: tag ? await idsOf(tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, tag))) : [],
    storylineIds: storyline
      ? await idsOf(tx.select({ id: storylines.id }).from(storylines).where(eq(storylines.slug, storyline)))
      : [],
  })
}
