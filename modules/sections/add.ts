import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { sections } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeShelf } from '@/modules/redirects/shelf-moved'
import { readSectionText, type SectionProblems, takenBySection } from './section-input'

export type SectionRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: SectionProblems }

/** Opens a section, the last of the navigation. Input `{ name, slug?, description?, englishName?, englishSlug? }`. */
export async function addSection(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, SectionRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const read = readSectionText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const problems = await takenBySection(tx, read.section, null)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const position = sql`(select coalesce(max(${sections.position}), 0) + 1 from ${sections})`
    const [row] = await tx
      .insert(sections)
      .values({ ...read.section, position })
      .returning({ id: sections.id })
    if (!row) throw new Error('sections: không có dòng vừa ghi')
    await freeShelf(tx, `/${read.section.slug}`)
    const details = { after: read.section }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'add-section', object: `section:${row.id}`, details })
    await invalidate(tx, [surfaceTag.site, surfaceTag.redirects])
    return accept({ id: row.id, slug: read.section.slug })
  })
}
