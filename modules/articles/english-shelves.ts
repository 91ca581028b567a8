import { and, eq, exists } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { type EnglishSection, listEnglishSections } from '@/modules/sections/queries'
import { isPublishedIn } from './for-readers'

/** The sections of the English menu that have something to read: one step of an index for each. */
export async function listEnglishSectionsWithArticles(tx: Tx): Promise<EnglishSection[]> {
  const isInside = and(isPublishedIn('en'), eq(articles.sectionId, sections.id))
  const filled = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(exists(tx.select({ id: articles.id }).from(articles).where(isInside)))
  const ids = new Set(filled.map(({ id }) => id))
  return (await listEnglishSections(tx)).filter(({ id }) => ids.has(id))
}
