import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sections } from '@/db/schema/shelves'

export type Section = { id: number; slug: string; name: string; description: string }

const forReaders = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
}

/** All sections in the order of the navigation. */
export async function listSections(tx: Tx): Promise<Section[]> {
  return tx.select(forReaders).from(sections).orderBy(asc(sections.position), asc(sections.id))
}

/** The section an address names; null when there is none. */
export async function findSection(tx: Tx, slug: string): Promise<Section | null> {
  const [section] = await tx.select(forReaders).from(sections).where(eq(sections.slug, slug))
  return section ?? null
}
