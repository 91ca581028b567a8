import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/shelves'

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
