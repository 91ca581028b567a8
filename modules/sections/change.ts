import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { sections } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { sectionPathOf } from '@/modules/articles/address'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { queuePings } from '@/modules/pings/queue'
import { freeAddresses, leadOn } from '@/modules/redirects/lead-on'
import { freeShelf, leadShelfOn } from '@/modules/redirects/shelf-moved'
import type { SectionRefusal } from './add'
import { readSectionText, type SectionText, takenBySection } from './section-input'

/**
 * Renames, describes or moves a section to another address. Input `{ id, name, slug?, description?,
 * englishName?, englishSlug? }`. The old address leads on, with its feeds; its articles' addresses lead on by their numbers.
 */
export async function changeSection(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, SectionRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const read = readSectionText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const after = read.section
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const [row] = await tx.select().from(sections).where(eq(sections.id, id))
    if (!row) return refuse('not-found')
    const problems = await takenBySection(tx, after, id)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const { name, slug, description, englishName, englishSlug } = row
    const before: SectionText = { name, slug, description, englishName, englishSlug }
    const stale = staleAfter(id, before, after)
    if (stale.length === 0) return accept({ id, slug: after.slug })
    await tx.update(sections).set(after).where(eq(sections.id, id))
    const actorId = accountIdOf(viewer)
    if (before.slug !== after.slug) {
      await freeShelf(tx, `/${after.slug}`)
      await leadShelfOn(tx, { from: `/${before.slug}`, to: `/${after.slug}`, kind: 'renamed' }, actorId)
    }
    const [formerly, now] = [englishPathOf(before), englishPathOf(after)]
    if (before.englishSlug !== after.englishSlug) {
      await freeAddresses(tx, [now])
      await leadOn(tx, { from: formerly, to: { path: now }, kind: 'renamed' }, actorId)
    }
    const details = { before, after }
    await recordAudit(tx, { actorId, verb: 'change-section', object: `section:${id}`, details })
    await invalidate(tx, stale)
    if (before.slug !== after.slug) {
      const addresses = [`/${before.slug}`, `/${after.slug}`]
      await queuePings(tx, { paths: addresses, lists: async () => addresses })
    }
    return accept({ id, slug: after.slug })
  })
}

const englishPathOf = ({ slug, englishSlug }: SectionText) => sectionPathOf('en', englishSlug || slug)

/** The name stands in the menu of every page; the address in every address of its articles. */
function staleAfter(id: number, before: SectionText, after: SectionText): string[] {
  if (before.slug !== after.slug || before.englishSlug !== after.englishSlug)
    return [surfaceTag.site, surfaceTag.sectionAddresses, surfaceTag.redirects]
  if (before.name !== after.name || before.englishName !== after.englishName) return [surfaceTag.site]
  return before.description === after.description ? [] : [surfaceTag.section(id)]
}
