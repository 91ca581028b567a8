import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { type NamedSection, sectionIn } from '@/modules/sections/in-language'
import { pathOf } from './address'
import type { ArticleCard } from './reader-article'

/**
 * Written out, not passed as a parameter: the indexes of published articles are partial, and the planner may use
 * them only when it can see that the query asks for nothing else.
 */
export const isPublished = sql`${articles.status} = 'published'`

const PUBLISHED_IN: Record<Language, SQL> = {
  vi: sql`${articles.status} = 'published' and ${articles.language} = 'vi'`,
  en: sql`${articles.status} = 'published' and ${articles.language} = 'en'`,
}

/** Published in one edition: every list is of one language. Written out for the planner as well. */
export const isPublishedIn = (language: Language): SQL => PUBLISHED_IN[language]

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
  language: articles.language,
  section: {
    slug: sections.slug,
    name: sections.name,
    englishSlug: sections.englishSlug,
    englishName: sections.englishName,
  },
  leadMediaId: articles.leadMediaId,
  leadPicture: pictureForReaders,
}

/** What an address is made of, for those who need nothing else of an article. */
export const forAddress = {
  id: articles.id,
  language: articles.language,
  headline: articles.headline,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
}

type NamedRow = Omit<ArticleCard, 'path' | 'section'> & { section: NamedSection }

/** The row of a list with its address, and its section as its edition calls it. */
export function cardOf<Row extends NamedRow>(row: Row): Omit<Row, 'section'> & Pick<ArticleCard, 'path' | 'section'> {
  const { language, headline, id, section } = row
  const path = pathOf({ language, headline, id, sectionSlug: section.slug, englishSectionSlug: section.englishSlug })
  return { ...row, path, section: sectionIn(language, section) }
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
