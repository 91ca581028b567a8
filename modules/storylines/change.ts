import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeShelf, leadShelfOn } from '@/modules/redirects/shelf-moved'
import type { StorylineRefusal } from './add'
import { readStorylineText, type StorylineText, wrongForStoryline } from './storyline-input'

/** Changes what is said of a storyline, or its address: the old one leads on. Input as `addStoryline`'s, with `id`. */
export async function changeStoryline(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, StorylineRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const read = readStorylineText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const after = read.storyline
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const [row] = await tx
      .select()
      .from(storylines)
      .where(and(eq(storylines.id, id), isNull(storylines.deletedAt)))
    if (!row) return refuse('not-found')
    const problems = await wrongForStoryline(tx, after, id)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const fields = (Object.keys(after) as (keyof StorylineText)[]).filter((field) => row[field] !== after[field])
    if (fields.length === 0) return accept({ id, slug: after.slug })
    await tx.update(storylines).set(after).where(eq(storylines.id, id))
    const actorId = accountIdOf(viewer)
    const isMoved = row.slug !== after.slug
    if (isMoved) {
      await freeShelf(tx, `/dong-su-kien/${after.slug}`)
      const [from, to] = [`/dong-su-kien/${row.slug}`, `/dong-su-kien/${after.slug}`]
      await leadShelfOn(tx, { from, to, kind: 'renamed' }, actorId)
    }
    const only = (text: StorylineText) => Object.fromEntries(fields.map((field) => [field, text[field]]))
    const details = { before: only(row), after: only(after) }
    await recordAudit(tx, { actorId, verb: 'change-storyline', object: `storyline:${id}`, details })
    await invalidate(tx, [
      surfaceTag.storyline(id),
      surfaceTag.storylines,
      ...(isMoved || row.title !== after.title ? [surfaceTag.storylineTitle(id)] : []),
      ...(isMoved ? [surfaceTag.sitemapShelves, surfaceTag.redirects] : []),
    ])
    return accept({ id, slug: after.slug })
  })
}
