import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { lockPlacement } from '@/modules/articles/placement'
import { footTags } from '@/modules/articles/storyline-places'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { STORYLINES_OF_ARTICLE_MAX } from './join'

/** `unconfirmed`: readers see it, and nobody has said that they know. */
export type DeleteRefusal = 'forbidden' | 'not-found' | 'unconfirmed'

const Confirmed = z.object({ isConfirmed: z.preprocess((value) => value === true || value === 'co', z.boolean()) })

/**
 * Takes a storyline away from readers at once: its page answers 410, its articles stay where they are. It can be taken
 * back with them. Input `{ id, isConfirmed }`; one that readers see goes only when that is true.
 */
export async function deleteStoryline(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; title: string }, DeleteRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const [row] = await tx
      .select()
      .from(storylines)
      .where(and(eq(storylines.id, id), isNull(storylines.deletedAt)))
      .for('update')
    if (!row) return refuse('not-found')
    const isShown = (await shownArticleIds(tx, id)).length > 0
    if (isShown && !Confirmed.parse(input).isConfirmed) return refuse('unconfirmed')
    await tx.update(storylines).set({ deletedAt: sql`date_trunc('milliseconds', now())` }).where(eq(storylines.id, id))
    const { title, slug } = row
    const details = { before: { title, slug } }
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'delete-storyline',
      object: `storyline:${id}`,
      details,
    })
    if (isShown) {
      // Each page with the storyline under its article prints its title.
      await invalidate(tx, [surfaceTag.storylineTitle(id), ...(await listsNaming(tx, id))])
      await invalidate(tx, [surfaceTag.storyline(id), surfaceTag.storylineAddress(slug)], 'gone')
    }
    return accept({ id, title })
  })
}

export type Restored = {
  id: number
  /** How many of its articles stay out, because meanwhile they stand in as many storylines as an article may. */
  leftOutCount: number
}

/** Gives a deleted storyline back to readers, with its articles. Input `{ id }`. */
export async function restoreStoryline(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Restored, Exclude<DeleteRefusal, 'unconfirmed'>>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const [known] = await tx
      .select({ slug: storylines.slug })
      .from(storylines)
      .where(and(eq(storylines.id, id), isNotNull(storylines.deletedAt)))
    if (!known) return refuse('not-found')
    const leftOut = await leaveOutFull(tx, id)
    await tx.update(storylines).set({ deletedAt: null }).where(eq(storylines.id, id))
    const details = leftOut.length > 0 ? { leftOut } : {}
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'restore-storyline',
      object: `storyline:${id}`,
      details,
    })
    const shown = await shownArticleIds(tx, id)
    if (shown.length > 0) await invalidate(tx, [...shown.map(surfaceTag.related), ...(await listsNaming(tx, id))])
    await invalidate(tx, [surfaceTag.storyline(id), surfaceTag.storylineAddress(known.slug)], 'back')
    return accept({ id, leftOutCount: leftOut.length })
  })
}

/** What names a storyline beside its own pages and those of its articles. */
const listsNaming = async (tx: Tx, id: number): Promise<string[]> => [
  surfaceTag.storylines,
  surfaceTag.sitemapShelves,
  ...(await footTags(tx, sql`storyline_id = ${id}`)),
]

async function shownArticleIds(tx: Tx, id: number): Promise<number[]> {
  const rows = await tx
    .select({ articleId: storylineArticles.articleId })
    .from(storylineArticles)
    .where(and(eq(storylineArticles.storylineId, id), isNotNull(storylineArticles.publishedAt)))
  return rows.map(({ articleId }) => articleId)
}

/** Takes out the articles that have no room for one more storyline. */
async function leaveOutFull(tx: Tx, id: number): Promise<number[]> {
  const standsIn = sql`(select count(*) from storyline_articles other join storylines on storylines.id = other.storyline_id
    where other.article_id = ${storylineArticles.articleId} and deleted_at is null)`
  const rows = await tx
    .delete(storylineArticles)
    .where(and(eq(storylineArticles.storylineId, id), sql`${standsIn} >= ${STORYLINES_OF_ARTICLE_MAX}`))
    .returning({ articleId: storylineArticles.articleId })
  return rows.map(({ articleId }) => articleId)
}
