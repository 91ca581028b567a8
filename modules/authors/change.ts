import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { authors } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeShelf, leadShelfOn } from '@/modules/redirects/shelf-moved'
import type { AuthorRefusal } from './add'
import { type AuthorText, readAuthorText, wrongForAuthor } from './author-input'

/** Changes what is said of a pen-name, or its name or address. Input as `addAuthor`'s, with `id`. */
export async function changeAuthor(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, AuthorRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const read = readAuthorText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const after = read.author
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const [row] = await tx
      .select()
      .from(authors)
      .where(and(eq(authors.id, id), isNull(authors.mergedIntoId)))
    if (!row) return refuse('not-found')
    const problems = await wrongForAuthor(tx, after, id)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const { name, slug, bio, role, unit, email, photoMediaId } = row
    const before: AuthorText = { name, slug, bio, role, unit, email, photoMediaId }
    const fields = (Object.keys(after) as (keyof AuthorText)[]).filter((field) => before[field] !== after[field])
    if (fields.length === 0) return accept({ id, slug })
    await tx.update(authors).set(after).where(eq(authors.id, id))
    const actorId = accountIdOf(viewer)
    const isMoved = slug !== after.slug
    if (isMoved) {
      await freeShelf(tx, `/tac-gia/${after.slug}`)
      await leadShelfOn(tx, { from: `/tac-gia/${slug}`, to: `/tac-gia/${after.slug}`, kind: 'renamed' }, actorId)
    }
    const only = (text: AuthorText) => Object.fromEntries(fields.map((field) => [field, text[field]]))
    const details = { before: only(before), after: only(after) }
    await recordAudit(tx, { actorId, verb: 'change-author', object: `author:${id}`, details })
    await invalidate(tx, [
      surfaceTag.author(id),
      ...(isMoved || name !== after.name ? [surfaceTag.byline(id)] : []),
      ...(isMoved ? [surfaceTag.sitemapShelves, surfaceTag.redirects] : []),
    ])
    return accept({ id, slug: after.slug })
  })
}
