import { and, eq, inArray, isNull } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { lockPlacement } from '@/modules/articles/placement'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { moveDigestChoices } from '@/modules/digests/move-choices'
import { invalidate } from '@/modules/pages/invalidate'
import { leadShelfOn } from '@/modules/redirects/shelf-moved'
import { articlesWithOtherLists } from './box-lists'
import { STORYLINE_ARTICLES_MAX } from './join'

export type MergeRefusal = 'forbidden' | 'not-found' | 'no-target' | 'too-many-articles'

/**
 * Puts all articles of one storyline into another, whose words stay as they are. The first is gone then; its address and
 * its feeds lead to the other in one hop. Input `{ id, intoId }`.
 */
export async function mergeStorylines(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ intoId: number; movedCount: number }, MergeRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const [id, intoId] = [rowIdIn(input), rowIdIn(input, 'intoId')]
  if (id === null) return refuse('not-found')
  if (intoId === null || intoId === id) return refuse('no-target')
  return db.transaction(async (tx): Promise<Result<{ intoId: number; movedCount: number }, MergeRefusal>> => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const known = await tx
      .select()
      .from(storylines)
      .where(and(inArray(storylines.id, [id, intoId]), isNull(storylines.deletedAt)))
    const from = known.find((storyline) => storyline.id === id)
    const into = known.find((storyline) => storyline.id === intoId)
    if (!from) return refuse('not-found')
    if (!into) return refuse('no-target')
    const [theirs, own] = [await membersOf(tx, id), await membersOf(tx, intoId)]
    const moved = theirs.filter(({ articleId }) => own.every((one) => one.articleId !== articleId))
    if (own.length + moved.length > STORYLINE_ARTICLES_MAX) return refuse('too-many-articles')
    if (moved.length > 0)
      await tx.insert(storylineArticles).values(moved.map((one) => ({ ...one, storylineId: intoId })))
    await moveDigestChoices(tx, 'storyline', id, intoId)
    await tx.delete(storylines).where(eq(storylines.id, id))
    const actorId = accountIdOf(viewer)
    const move = { from: `/dong-su-kien/${from.slug}`, to: `/dong-su-kien/${into.slug}`, kind: 'merged' } as const
    await leadShelfOn(tx, move, actorId)
    const details = { from: from.title, into: into.title, intoId, articleIds: moved.map(({ articleId }) => articleId) }
    await recordAudit(tx, { actorId, verb: 'merge-storylines', object: `storyline:${id}`, details })
    await invalidate(tx, [
      ...[id, intoId].map(surfaceTag.storyline),
      surfaceTag.storylineTitle(id),
      ...articlesWithOtherLists(timeline(own), timeline([...own, ...moved])).map(surfaceTag.related),
      ...[surfaceTag.storylines, surfaceTag.sitemapShelves, surfaceTag.redirects],
    ])
    return accept({ intoId, movedCount: moved.length })
  })
}

type Member = { articleId: number; publishedAt: Date | null }

const membersOf = (tx: Tx, id: number): Promise<Member[]> =>
  tx
    .select({ articleId: storylineArticles.articleId, publishedAt: storylineArticles.publishedAt })
    .from(storylineArticles)
    .where(eq(storylineArticles.storylineId, id))

/** The published ones, the newest first. */
const timeline = (members: readonly Member[]): number[] =>
  members
    .flatMap(({ articleId, publishedAt }) => (publishedAt ? [{ articleId, at: publishedAt.getTime() }] : []))
    .sort((one, other) => other.at - one.at || other.articleId - one.articleId)
    .map(({ articleId }) => articleId)
