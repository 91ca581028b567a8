import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { slugOf } from '@/lib/vi/slug'
import type { ArticleStatus } from '@/modules/articles/editable'

/** A storyline as the newsroom keeps it. */
export type DeskStoryline = typeof storylines.$inferSelect & { articleCount: number }

/** An article of a storyline, in any state. */
export type StorylineMember = { id: number; headline: string; status: ArticleStatus; publishedAt: Date | null }

const atDesk = {
  id: storylines.id,
  slug: storylines.slug,
  title: storylines.title,
  standfirst: storylines.standfirst,
  keyPoints: storylines.keyPoints,
  leadMediaId: storylines.leadMediaId,
  closedAt: storylines.closedAt,
  deletedAt: storylines.deletedAt,
  articleCount: sql<number>`(select count(*) from ${storylineArticles} as joined
    where joined.storyline_id = "storylines".id)`.mapWith(Number),
}

const OPEN_FIRST = sql`${storylines.closedAt} is not null`

/** All storylines, those that go on first, the newest of them on top. */
export async function listStorylinesAtDesk(tx: Tx, limit: number, offset = 0): Promise<DeskStoryline[]> {
  return tx
    .select(atDesk)
    .from(storylines)
    .where(isNull(storylines.deletedAt))
    .orderBy(OPEN_FIRST, desc(storylines.id))
    .limit(limit)
    .offset(offset)
}

/** Storylines that were deleted and can be taken back, the latest deed on top. */
export async function listDeletedStorylines(tx: Tx, limit: number): Promise<DeskStoryline[]> {
  return tx
    .select(atDesk)
    .from(storylines)
    .where(isNotNull(storylines.deletedAt))
    .orderBy(desc(storylines.deletedAt), desc(storylines.id))
    .limit(limit)
}

/** A storyline by its number; null when there is none. */
export async function findStorylineAtDesk(tx: Tx, id: number): Promise<DeskStoryline | null> {
  const [row] = await tx.select(atDesk).from(storylines).where(eq(storylines.id, id))
  return row ?? null
}

/** Every article of a storyline: what is not published on top, then as readers see them. */
export async function listMembers(tx: Tx, id: number): Promise<StorylineMember[]> {
  return tx
    .select({
      id: articles.id,
      headline: articles.headline,
      status: articles.status,
      publishedAt: storylineArticles.publishedAt,
    })
    .from(storylineArticles)
    .innerJoin(articles, eq(articles.id, storylineArticles.articleId))
    .where(eq(storylineArticles.storylineId, id))
    .orderBy(sql`${storylineArticles.publishedAt} desc nulls first`, desc(articles.id))
}

/** The storylines an article stands in, and those that go on and could have it. */
export async function storylinesAround(tx: Tx, articleId: number, limit: number) {
  const named = { id: storylines.id, title: storylines.title }
  const own = await tx
    .select(named)
    .from(storylines)
    .where(
      and(
        isNull(storylines.deletedAt),
        inArray(
          storylines.id,
          tx
            .select({ id: storylineArticles.storylineId })
            .from(storylineArticles)
            .where(eq(storylineArticles.articleId, articleId)),
        ),
      ),
    )
    .orderBy(asc(storylines.id))
  const others = await tx
    .select(named)
    .from(storylines)
    .where(
      and(
        isNull(storylines.closedAt),
        isNull(storylines.deletedAt),
        notInArray(storylines.id, [0, ...own.map(({ id }) => id)]),
      ),
    )
    .orderBy(desc(storylines.id))
    .limit(limit)
  return { own, others }
}

/** The storylines another could be merged into, found by words of its address. */
export async function listMergeTargets(tx: Tx, id: number, text: string, limit: number) {
  const slug = slugOf(text)
  return tx
    .select({ id: storylines.id, name: storylines.title })
    .from(storylines)
    .where(
      and(
        ne(storylines.id, id),
        isNull(storylines.deletedAt),
        slug === '' ? undefined : sql`strpos(${storylines.slug}, ${slug}) > 0`,
      ),
    )
    .orderBy(OPEN_FIRST, desc(storylines.id))
    .limit(limit)
}
