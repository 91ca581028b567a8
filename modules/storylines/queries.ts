import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { cardOf, forReaders, isLeadPicture, isPublishedIn, pictureForReaders } from '@/modules/articles/for-readers'
import type { ArticleCard, Picture } from '@/modules/articles/reader-article'

export const STORYLINE_PAGE_LENGTH = 30
/** Newer ones push older ones off the list; those are found through their articles. */
export const STORYLINES_LISTED_MAX = 200

/** A storyline as its own page shows it. `keyPoints`: what happened so far, a line each. */
export type Storyline = {
  id: number
  slug: string
  title: string
  standfirst: string
  keyPoints: string[]
  closedAt: Date | null
  leadMediaId: number | null
  leadPicture: Picture | null
  articleCount: number
}

/** A storyline in the list of all. */
export type StorylineCard = Pick<Storyline, 'id' | 'slug' | 'title' | 'standfirst' | 'closedAt' | 'articleCount'> & {
  latest: { headline: string; publishedAt: Date }
}

const isVisible = sql`${storylineArticles.publishedAt} is not null`
const isKept = isNull(storylines.deletedAt)
const TIMELINE = sql`${storylineArticles.publishedAt} desc nulls last, ${storylineArticles.articleId} desc nulls last`

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The storyline an address names; null when there is none, or none of its articles is published. */
export async function findStoryline(tx: Tx, slug: string): Promise<Storyline | null> {
  const [row] = await tx
    .select({
      ...{ id: storylines.id, slug: storylines.slug, title: storylines.title, standfirst: storylines.standfirst },
      ...{ keyPoints: storylines.keyPoints, closedAt: storylines.closedAt, leadMediaId: storylines.leadMediaId },
      leadPicture: pictureForReaders,
    })
    .from(storylines)
    .leftJoin(media, and(eq(media.id, storylines.leadMediaId), isNull(media.deletedAt)))
    .where(and(eq(storylines.slug, slug), isKept))
  if (!row) return null
  const articleCount = await tx.$count(storylineArticles, and(eq(storylineArticles.storylineId, row.id), isVisible))
  return articleCount > 0 ? { ...row, keyPoints: linesOf(row.keyPoints), articleCount } : null
}

/** The published articles of a storyline, newest first. */
export async function listInStoryline(tx: Tx, id: number, limit: number, offset = 0): Promise<ArticleCard[]> {
  const rows = await timeline(tx, eq(storylineArticles.storylineId, id)).limit(limit).offset(offset)
  return rows.map(cardOf)
}

const timeline = (tx: Tx, where: SQL) =>
  tx
    .select(forReaders)
    .from(storylineArticles)
    .innerJoin(articles, eq(articles.id, storylineArticles.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(and(where, isVisible, isPublishedIn('vi')))
    .orderBy(TIMELINE)

/** Storylines with a published article: those that go on first, then by their latest article. */
export async function listStorylines(tx: Tx): Promise<StorylineCard[]> {
  const rows = await tx.execute<{ id: number; count: number; latest_id: number }>(sql`
    select storylines.id, latest.id as latest_id,
      (select count(*)::int from storyline_articles where storyline_id = storylines.id and published_at is not null) as count
    from storylines cross join lateral (
      select article_id as id, published_at from storyline_articles
      where storyline_id = storylines.id and published_at is not null
      order by published_at desc nulls last, article_id desc nulls last limit 1
    ) as latest
    where deleted_at is null
    order by closed_at is not null, latest.published_at desc, storylines.id desc
    limit ${sql.raw(String(STORYLINES_LISTED_MAX))}`)
  if (rows.length === 0) return []
  const told = await tx
    .select()
    .from(storylines)
    .where(
      inArray(
        storylines.id,
        rows.map(({ id }) => Number(id)),
      ),
    )
  const headlines = await tx
    .select({ id: articles.id, headline: articles.headline, publishedAt: articles.publishedAt })
    .from(articles)
    .where(
      inArray(
        articles.id,
        rows.map((row) => Number(row.latest_id)),
      ),
    )
  return rows.flatMap((row) => {
    const storyline = told.find(({ id }) => id === Number(row.id))
    const latest = headlines.find(({ id }) => id === Number(row.latest_id))
    if (!storyline || !latest?.publishedAt) return []
    const { id, slug, title, standfirst, closedAt } = storyline
    const { headline, publishedAt } = latest
    return [{ id, slug, title, standfirst, closedAt, articleCount: row.count, latest: { headline, publishedAt } }]
  })
}

/** The slugs of storylines that readers can open, the newest first. */
export async function listStorylineSlugs(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ slug: storylines.slug })
    .from(storylines)
    .where(
      and(
        isKept,
        sql`exists (select from ${storylineArticles} where ${storylineArticles.storylineId} = ${storylines.id} and ${isVisible})`,
      ),
    )
    .orderBy(desc(storylines.id))
    .limit(limit)
  return rows.map(({ slug }) => slug)
}
