import { asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'

/** A section as the newsroom arranges it. */
export type DeskSection = {
  id: number
  slug: string
  name: string
  description: string
  englishName: string
  englishSlug: string
  retiredAt: Date | null
  /** Texts in any state, counted up to `SECTION_COUNT_MAX`. */
  articleCount: number
}

/** A section of an archive is not counted to its end to draw one line of a list. */
export const SECTION_COUNT_MAX = 10_000

const counted = sql<number>`(select count(*) from (select 1 from ${articles} as text
  where text.section_id = "sections".id limit ${sql.raw(String(SECTION_COUNT_MAX))}) as texts)`.mapWith(Number)

const atDesk = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  englishName: sections.englishName,
  englishSlug: sections.englishSlug,
  retiredAt: sections.retiredAt,
  articleCount: counted,
}

/** All sections: those in use in their order, then the retired ones. */
export async function listSectionsAtDesk(tx: Tx): Promise<DeskSection[]> {
  return tx
    .select(atDesk)
    .from(sections)
    .orderBy(sql`${sections.retiredAt} is not null`, asc(sections.position), asc(sections.id))
}

export async function findSectionAtDesk(tx: Tx, id: number): Promise<DeskSection | null> {
  const [section] = await tx.select(atDesk).from(sections).where(eq(sections.id, id))
  return section ?? null
}
