import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { LANGUAGES } from '@/lib/words/language'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { pathOf } from '@/modules/articles/address'
import { translationIds } from '@/modules/articles/editable'
import { forAddress } from '@/modules/articles/for-readers'
import { listNeighboursOf } from '@/modules/articles/neighbours'
import { lockPlacement } from '@/modules/articles/placement'
import { type Placed, staleTags } from '@/modules/articles/stale-tags'
import { type Shown, tellOutside } from '@/modules/articles/tell-outside'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

/** How many articles change their section in one transaction: some thousand rows of the log, well below its time limit. */
export const MOVED_ARTICLES_MAX = 200

export type MoveRefusal = 'forbidden' | 'not-found' | 'no-target'
export type Moved = { movedCount: number; isDone: boolean }

const Id = z.coerce.number().int().positive().max(2_147_483_647)
const Target = z.object({ id: Id })
const Destination = z.object({ toId: Id })

/**
 * Moves the next two hundred articles of a section, in any state, into another one. Input `{ id, toId }`. To be called
 * again until `isDone`: whatever stops it in between, each article stands wholly in one section. Old addresses lead on
 * by their numbers.
 */
export async function moveSectionArticles(viewer: Viewer | null, input: unknown): Promise<Result<Moved, MoveRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const destination = Destination.safeParse(input)
  if (!destination.success || destination.data.toId === target.data.id) return refuse('no-target')
  const { id } = target.data
  const { toId } = destination.data
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    await lockShelves(tx)
    const known = await tx
      .select()
      .from(sections)
      .where(inArray(sections.id, [id, toId]))
    if (!known.some((section) => section.id === id)) return refuse('not-found')
    if (!known.some((section) => section.id === toId && section.retiredAt === null)) return refuse('no-target')
    const ids = await nextIn(tx, id)
    if (ids.length === 0) return accept({ movedCount: 0, isDone: true })
    const before = await placesOf(tx, ids)
    await tx.update(articles).set({ sectionId: toId }).where(inArray(articles.id, ids))
    const details = { fromId: id, toId, articleIds: ids }
    const actorId = accountIdOf(viewer)
    await recordAudit(tx, { actorId, verb: 'move-section-articles', object: `section:${id}`, details })
    await invalidate(tx, await staleAfter(tx, before, toId))
    const after = await placesOf(tx, ids)
    await tellOutside(tx, [...before, ...after])
    return accept({ movedCount: ids.length, isDone: (await nextIn(tx, id, 1)).length === 0 })
  })
}

async function nextIn(tx: Tx, sectionId: number, limit = MOVED_ARTICLES_MAX): Promise<number[]> {
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.sectionId, sectionId))
    .orderBy(sql`${articles.updatedAt} desc nulls last`, sql`${articles.id} desc nulls last`)
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Where the published ones of these articles stand. */
async function placesOf(tx: Tx, ids: number[]): Promise<Shown[]> {
  const rows = await tx
    .select({
      ...forAddress,
      translationOf: articles.translationOf,
      translationIds,
      sectionId: sql<number>`${articles.sectionId}`.mapWith(Number),
      publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
      authorIds: sql<
        number[]
      >`array(select ${articleAuthors.authorId} from ${articleAuthors} where ${articleAuthors.articleId} = ${articles.id})`,
      tagIds: sql<
        number[]
      >`array(select ${articleTags.tagId} from ${articleTags} where ${articleTags.articleId} = ${articles.id})`,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(inArray(articles.id, ids), eq(articles.status, sql`'published'`)))
  return rows.map(({ translationOf, translationIds: others, ...row }) => ({
    ...row,
    inOtherLanguages: translationOf === null ? others : [translationOf],
    path: pathOf(row),
  }))
}

async function staleAfter(tx: Tx, before: Placed[], toId: number): Promise<string[]> {
  if (before.length === 0) return []
  const moved = new Set<string>()
  for (const language of LANGUAGES) {
    const own = before.filter((place) => place.language === language)
    const ids = own.map(({ id }) => id)
    const neighbourIds = await listNeighboursOf(tx, language, ids)
    for (const place of own) {
      const after = { ...place, sectionId: toId }
      for (const tag of staleTags({ before: place, after, neighbourIds, translationIds: place.inOtherLanguages }))
        moved.add(tag)
    }
  }
  return [...moved]
}

/** Whether any text stands in a section, whatever its state. */
export async function hasArticles(tx: Tx, sectionId: number): Promise<boolean> {
  return (await nextIn(tx, sectionId, 1)).length > 0
}

/** A section that articles may go to; null when there is none of this number in use. */
export async function sectionInUse(tx: Tx, id: number): Promise<{ slug: string } | null> {
  const [section] = await tx
    .select({ slug: sections.slug })
    .from(sections)
    .where(and(eq(sections.id, id), isNull(sections.retiredAt)))
  return section ?? null
}
