import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { sections } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { moveDigestChoices } from '@/modules/digests/move-choices'
import { invalidate } from '@/modules/pages/invalidate'
import { leadShelfOn } from '@/modules/redirects/shelf-moved'
import { hasArticles, sectionInUse } from './move-section-articles'

export type RetireRefusal = 'forbidden' | 'not-found' | 'has-articles' | 'no-target'

const Destination = z.object({
  toId: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.coerce.number().int().positive().max(2_147_483_647).nullable(),
  ),
})

/**
 * Takes a section out of use. Input `{ id, toId? }`: with `toId`, its address and its feeds lead to that section. Refused
 * while any text stands in it; `moveSectionArticles` empties it first.
 */
export async function retireSection(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, RetireRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const destination = Destination.safeParse(input)
  if (!destination.success || destination.data.toId === id) return refuse('no-target')
  const { toId } = destination.data
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const section = await sectionInUse(tx, id)
    if (!section) return refuse('not-found')
    const target = toId === null ? null : await sectionInUse(tx, toId)
    if (toId !== null && !target) return refuse('no-target')
    // Waits for texts that are just being saved into it; their foreign key holds the row.
    await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, id)).for('update')
    if (await hasArticles(tx, id)) return refuse('has-articles')
    await tx.update(sections).set({ retiredAt: sql`now()` }).where(eq(sections.id, id))
    const actorId = accountIdOf(viewer)
    const move = { from: `/${section.slug}`, to: `/${target?.slug}`, kind: 'merged' } as const
    if (target && toId !== null) {
      await leadShelfOn(tx, move, actorId)
      await moveDigestChoices(tx, 'section', id, toId)
    }
    await recordAudit(tx, { actorId, verb: 'retire-section', object: `section:${id}`, details: { toId } })
    await invalidate(tx, [surfaceTag.site, surfaceTag.section(id), surfaceTag.redirects])
    return accept({ id })
  })
}
