import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections, tags } from '@/db/schema/shelves'
import { storylines } from '@/db/schema/storylines'
import type { FollowKind } from './addresses'
import { type NamedChoice, nameChoice } from './known-choice'

/** What an address of the form names; what is not there is left out. */
export async function findChoiceBySlugs(
  tx: Tx,
  slugs: Partial<Record<FollowKind, string | undefined>>,
): Promise<NamedChoice> {
  const [section, tag, storyline] = [slugs['chuyen-muc'], slugs['chu-de'], slugs['dong-su-kien']]
  const idsOf = async (rows: PromiseLike<{ id: number }[]>) => (await rows).map(({ id }) => id)
  const isSection = and(eq(sections.slug, section ?? ''), isNull(sections.retiredAt))
  return nameChoice(tx, {
    sectionIds: section ? await idsOf(tx.select({ id: sections.id }).from(sections).where(isSection)) : [],
    tagIds: tag ? await idsOf(tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, tag))) : [],
    storylineIds: storyline
      ? await idsOf(tx.select({ id: storylines.id }).from(storylines).where(eq(storylines.slug, storyline)))
      : [],
  })
}
