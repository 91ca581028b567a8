import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { sections } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeShelf } from '@/modules/redirects/shelf-moved'

/** Takes a retired section into use again, the last of the navigation. Input `{ id }`. Its address leads nowhere else any more. */
export async function reopenSection(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, 'forbidden' | 'not-found'>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const position = sql`(select coalesce(max(${sections.position}), 0) + 1 from ${sections})`
    const [row] = await tx
      .update(sections)
      .set({ retiredAt: null, position })
      .where(and(eq(sections.id, id), isNotNull(sections.retiredAt)))
      .returning({ slug: sections.slug })
    if (!row) return refuse('not-found')
    await freeShelf(tx, `/${row.slug}`)
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'reopen-section', object: `section:${id}` })
    await invalidate(tx, [surfaceTag.site, surfaceTag.redirects])
    return accept({ id, slug: row.slug })
  })
}
