import { and, eq, inArray } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { articleTags } from '@/db/schema/articles'
import { tags } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { lockPlacement } from '@/modules/articles/placement'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { moveDigestChoices } from '@/modules/digests/move-choices'
import { invalidate } from '@/modules/pages/invalidate'
import { leadShelfOn } from '@/modules/redirects/shelf-moved'
import { menusName } from '@/modules/settings/menus'
import type { Merged, MergeRefusal } from './merge-authors'

/** How many articles change their tag in one transaction. */
export const MERGED_TAGS_MAX = 500

/**
 * Puts the next five hundred articles of one tag under another. Input `{ id, intoId }`; to be called again until
 * `isDone`. With the last of them the first tag is gone: its page leads to the other, and its name, written into an
 * article later, means the other.
 */
export async function mergeTags(viewer: Viewer | null, input: unknown): Promise<Result<Merged, MergeRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  const intoId = rowIdIn(input, 'intoId')
  if (id === null) return refuse('not-found')
  if (intoId === null || intoId === id) return refuse('no-target')
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const known = await tx
      .select()
      .from(tags)
      .where(inArray(tags.id, [id, intoId]))
      .for('update')
    const from = known.find((tag) => tag.id === id)
    const into = known.find((tag) => tag.id === intoId)
    if (!from) return refuse('not-found')
    if (!into) return refuse('no-target')
    const articleIds = await nextWith(tx, id, MERGED_TAGS_MAX)
    if (articleIds.length > 0) await label(tx, articleIds, id, intoId)
    const isDone = (await nextWith(tx, id, 1)).length === 0
    const actorId = accountIdOf(viewer)
    const isInMenu = isDone && (await menusName(tx, 'tag', id))
    if (isDone) {
      await moveDigestChoices(tx, 'tag', id, intoId)
      await tx.delete(tags).where(eq(tags.id, id))
      await leadShelfOn(tx, { from: `/chu-de/${from.slug}`, to: `/chu-de/${into.slug}`, kind: 'merged' }, actorId)
    }
    const details = { from: from.name, into: into.name, intoId, articleIds, isDone }
    await recordAudit(tx, { actorId, verb: 'merge-tags', object: `tag:${id}`, details })
    await invalidate(tx, [
      ...[id, intoId].map(surfaceTag.tag),
      surfaceTag.label(id),
      ...(isDone ? [surfaceTag.sitemapShelves, surfaceTag.redirects] : []),
      ...(isInMenu ? [surfaceTag.site] : []),
    ])
    return accept({ movedCount: articleIds.length, isDone })
  })
}

async function nextWith(tx: Tx, tagId: number, limit: number): Promise<number[]> {
  const rows = await tx
    .select({ articleId: articleTags.articleId })
    .from(articleTags)
    .where(eq(articleTags.tagId, tagId))
    .orderBy(articleTags.articleId)
    .limit(limit)
  return rows.map((row) => row.articleId)
}

/** An article that carries both keeps one. */
async function label(tx: Tx, articleIds: number[], fromId: number, intoId: number): Promise<void> {
  const theirs = and(eq(articleTags.tagId, fromId), inArray(articleTags.articleId, articleIds))
  const joins = await tx.delete(articleTags).where(theirs).returning()
  await tx
    .insert(articleTags)
    .values(joins.map((join) => ({ ...join, tagId: intoId })))
    .onConflictDoNothing()
}
