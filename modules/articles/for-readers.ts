import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { pathOf } from './address'
import type { ArticleCard } from './reader-article'

/**
 * Written out, not passed as a parameter: the indexes of published articles are partial, and the planner may use
 * them only when it can see that the query asks for nothing else.
 */
export const isPublished = sql`${articles.status} = 'published'`

/** The indexes end in this order; without NULLS LAST PostgreSQL would sort again. */
export const NEWEST_FIRST = sql`${articles.publishedAt} desc nulls last, ${articles.id} desc nulls last`
export const OLDEST_FIRST = sql`${articles.publishedAt} asc nulls first, ${articles.id} asc nulls first`

export const pictureForReaders = {
  file: media.file,
  widthPixels: media.widthPixels,
  heightPixels: media.heightPixels,
  renditions: media.renditions,
  alt: media.alt,
  isDecorative: media.isDecorative,
  caption: media.caption,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
}

/** How a list finds lead pictures; one in the trash is no picture. */
export const isLeadPicture = and(eq(media.id, articles.leadMediaId), isNull(media.deletedAt))

/** The columns of an article that any reader may see, named once. */
export const forReaders = {
  id: articles.id,
  headline: articles.headline,
  standfirst: articles.standfirst,
  // A condition of every list is that the article is published, and then the time is there.
  publishedAt: sql<Date>`${articles.publishedAt}`.mapWith(articles.publishedAt),
  approvedCommentCount: articles.approvedCommentCount,
  section: { slug: sections.slug, name: sections.name },
  leadMediaId: articles.leadMediaId,
  leadPicture: pictureForReaders,
}

/** The row of a list with its address. */
export function cardOf<Row extends Omit<ArticleCard, 'path'>>(row: Row): Row & { path: string } {
  return { ...row, path: pathOf({ sectionSlug: row.section.slug, headline: row.headline, id: row.id }) }
}

/** Published articles that meet a condition, in an order that an index already has: the walk stops at the limit. */
export async function listCards(tx: Tx, where: SQL | undefined, order: SQL, limit: number): Promise<ArticleCard[]> {
  const rows = await tx
    .select(forReaders)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(and(isPublished, where))
    .orderBy(order)
    .limit(limit)
  return rows.map(cardOf)
}
