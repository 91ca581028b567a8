import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { isPublishedIn } from '@/modules/articles/for-readers'
import { lockPlacement } from '@/modules/articles/placement'
import { storylineTags } from '@/modules/articles/storyline-places'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

/** An article's page names each of them; a storyline longer than this is a section. */
export const STORYLINES_OF_ARTICLE_MAX = 3
export const STORYLINE_ARTICLES_MAX = 500

export type JoinRefusal = 'forbidden' | 'not-found' | 'already-there' | 'too-many-storylines' | 'too-many-articles'
export type LeaveRefusal = 'forbidden' | 'not-found'

type Joined = { id: number; articleId: number; title: string; headline: string }

/** Puts an article into a storyline, in any state: readers meet it there once it is published. Input `{ id, articleId }`. */
export async function addToStoryline(viewer: Viewer | null, input: unknown): Promise<Result<Joined, JoinRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const [id, articleId] = [rowIdIn(input), rowIdIn(input, 'articleId')]
  if (id === null || articleId === null) return refuse('not-found')
  return db.transaction(async (tx): Promise<Result<Joined, JoinRefusal>> => {
    await lockPlacement(tx)
    const pair = await findPair(tx, id, articleId)
    if (!pair) return refuse('not-found')
    const own = await countStorylines(tx, articleId)
    const [size] = await tx.select({ count: count() }).from(storylineArticles).where(isIn(id))
    const [present] = await tx.select().from(storylineArticles).where(isPair(id, articleId))
    if (present) return refuse('already-there')
    if (own >= STORYLINES_OF_ARTICLE_MAX) return refuse('too-many-storylines')
    if ((size?.count ?? 0) >= STORYLINE_ARTICLES_MAX) return refuse('too-many-articles')
    const { publishedAt, ...joined } = pair
    await tx.insert(storylineArticles).values({ storylineId: id, articleId, publishedAt })
    const details = { articleId }
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'join-storyline',
      object: `storyline:${id}`,
      details,
    })
    if (publishedAt) await invalidate(tx, await tagsOfPlace(tx, id, articleId, publishedAt))
    return accept(joined)
  })
}

/** Takes an article out of a storyline. Input `{ id, articleId }`. */
export async function removeFromStoryline(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Joined, LeaveRefusal>> {
  if (!mayKeepStorylines(viewer)) return refuse('forbidden')
  const [id, articleId] = [rowIdIn(input), rowIdIn(input, 'articleId')]
  if (id === null || articleId === null) return refuse('not-found')
  return db.transaction(async (tx): Promise<Result<Joined, LeaveRefusal>> => {
    await lockPlacement(tx)
    const pair = await findPair(tx, id, articleId)
    const [present] = await tx.select().from(storylineArticles).where(isPair(id, articleId))
    if (!pair || !present) return refuse('not-found')
    const { publishedAt, ...left } = pair
    // While the row is there: what its going moves is found through it.
    const tags = publishedAt ? await tagsOfPlace(tx, id, articleId, publishedAt) : []
    await tx.delete(storylineArticles).where(isPair(id, articleId))
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'leave-storyline',
      object: `storyline:${id}`,
      details: { articleId },
    })
    await invalidate(tx, tags)
    return accept(left)
  })
}

const isIn = (id: number) => eq(storylineArticles.storylineId, id)
const isPair = (id: number, articleId: number) => and(isIn(id), eq(storylineArticles.articleId, articleId))

/** How many storylines an article stands in. */
async function countStorylines(tx: Tx, articleId: number): Promise<number> {
  const rows = await tx
    .select({ id: storylines.id })
    .from(storylineArticles)
    .innerJoin(storylines, eq(storylines.id, storylineArticles.storylineId))
    .where(and(eq(storylineArticles.articleId, articleId), isNull(storylines.deletedAt)))
  return rows.length
}

async function tagsOfPlace(tx: Tx, id: number, articleId: number, publishedAt: Date): Promise<string[]> {
  const turned = sql`article_id = ${articleId} and storyline_id = ${id}`
  return [surfaceTag.related(articleId), ...(await storylineTags(tx, { id: articleId, publishedAt }, turned))]
}

/** Both ends, with the time since when readers of the Vietnamese edition see the article; null when one is not there. */
async function findPair(
  tx: Tx,
  id: number,
  articleId: number,
): Promise<(Joined & { publishedAt: Date | null }) | null> {
  const [row] = await tx
    .select({
      id: storylines.id,
      title: storylines.title,
      articleId: articles.id,
      headline: articles.headline,
      publishedAt: sql<Date | null>`case when ${isPublishedIn('vi')} then ${articles.publishedAt} end`.mapWith(
        articles.publishedAt,
      ),
    })
    .from(storylines)
    .innerJoin(articles, eq(articles.id, articleId))
    .where(and(eq(storylines.id, id), isNull(storylines.deletedAt)))
  return row ?? null
}
