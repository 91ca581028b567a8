import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { articleAuthors } from '@/db/schema/articles'
import { authors } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { lockPlacement } from '@/modules/articles/placement'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { leadShelfOn } from '@/modules/redirects/shelf-moved'

/** How many bylines change in one transaction. */
export const MERGED_BYLINES_MAX = 500

export type MergeRefusal = 'forbidden' | 'not-found' | 'no-target'
export type Merged = { movedCount: number; isDone: boolean }

/**
 * Puts the next five hundred articles of one pen-name under another. Input `{ id, intoId }`; to be called again until
 * `isDone`. With the last of them the first pen-name is gone: its page leads to the other, and so does whoever still
 * chooses it in a form that was open.
 */
export async function mergeAuthors(viewer: Viewer | null, input: unknown): Promise<Result<Merged, MergeRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  const intoId = rowIdIn(input, 'intoId')
  if (id === null) return refuse('not-found')
  if (intoId === null || intoId === id) return refuse('no-target')
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const known = await tx
      .select({ id: authors.id, slug: authors.slug, name: authors.name })
      .from(authors)
      .where(and(inArray(authors.id, [id, intoId]), isNull(authors.mergedIntoId)))
    const from = known.find((author) => author.id === id)
    const into = known.find((author) => author.id === intoId)
    if (!from) return refuse('not-found')
    if (!into) return refuse('no-target')
    const articleIds = await nextUnder(tx, id, MERGED_BYLINES_MAX)
    if (articleIds.length > 0) await sign(tx, articleIds, id, intoId)
    const isDone = (await nextUnder(tx, id, 1)).length === 0
    const actorId = accountIdOf(viewer)
    if (isDone) {
      await tx.update(authors).set({ mergedIntoId: intoId }).where(eq(authors.mergedIntoId, id))
      await tx.update(authors).set({ mergedIntoId: intoId, retiredAt: sql`now()` }).where(eq(authors.id, id))
      await leadShelfOn(tx, { from: `/tac-gia/${from.slug}`, to: `/tac-gia/${into.slug}`, kind: 'merged' }, actorId)
    }
    const details = { from: from.name, into: into.name, intoId, articleIds, isDone }
    await recordAudit(tx, { actorId, verb: 'merge-authors', object: `author:${id}`, details })
    await invalidate(tx, [
      ...[id, intoId].map(surfaceTag.author),
      surfaceTag.byline(id),
      ...(isDone ? [surfaceTag.sitemapShelves, surfaceTag.redirects] : []),
    ])
    return accept({ movedCount: articleIds.length, isDone })
  })
}

async function nextUnder(tx: Tx, authorId: number, limit: number): Promise<number[]> {
  const rows = await tx
    .select({ articleId: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.authorId, authorId))
    .orderBy(articleAuthors.articleId)
    .limit(limit)
  return rows.map((row) => row.articleId)
}

/** An article that both have signed keeps one byline. */
async function sign(tx: Tx, articleIds: number[], fromId: number, intoId: number): Promise<void> {
  const theirs = and(eq(articleAuthors.authorId, fromId), inArray(articleAuthors.articleId, articleIds))
  const bylines = await tx.delete(articleAuthors).where(theirs).returning()
  await tx
    .insert(articleAuthors)
    .values(bylines.map((byline) => ({ ...byline, authorId: intoId })))
    .onConflictDoNothing()
}
