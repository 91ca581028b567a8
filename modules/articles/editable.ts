import { asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { type ARTICLE_STATUSES, articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { authors, sections, tags } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { pathOf } from './address'
import type { Block } from './block-types'
import { storedBlocks } from './blocks'
import type { Shown } from './tell-outside'

export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

/** An article as the newsroom edits it. */
export type EditableArticle = {
  id: number
  version: number
  status: ArticleStatus
  headline: string
  standfirst: string
  dateline: string
  body: Block[]
  language: Language
  /** The Vietnamese article it tells in another language. */
  translationOf: number | null
  /** The articles that tell this one in another language, in whatever state. */
  translationIds: number[]
  sectionId: number | null
  sectionSlug: string | null
  englishSectionSlug: string | null
  authorIds: number[]
  authors: { id: number; slug: string; name: string }[]
  tagIds: number[]
  tagNames: string[]
  leadMediaId: number | null
  commentsOpen: boolean
  createdBy: number | null
  createdByName: string | null
  publishedAt: Date | null
  correctedAt: Date | null
  withdrawnAt: Date | null
  withdrawnReason: string
  /** When readers will see a scheduled text; null for any other. */
  publishAt: Date | null
  publishScheduledBy: number | null
  /** When readers will stop seeing it. */
  unpublishAt: Date | null
  unpublishScheduledBy: number | null
  updatedAt: Date
  /** Where readers find it; null while they cannot. */
  path: string | null
}

/** One step of an index, in the statement that reads the article. */
export const translationIds = sql<
  number[]
>`array(select other.id from ${articles} as other where other.translation_of = ${articles}.id)`

const atDesk = {
  id: articles.id,
  version: articles.version,
  status: articles.status,
  headline: articles.headline,
  standfirst: articles.standfirst,
  dateline: articles.dateline,
  body: articles.body,
  language: articles.language,
  translationOf: articles.translationOf,
  translationIds,
  sectionId: articles.sectionId,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
  leadMediaId: articles.leadMediaId,
  commentsOpen: articles.commentsOpen,
  createdBy: articles.createdBy,
  createdByName: users.name,
  publishedAt: articles.publishedAt,
  correctedAt: articles.correctedAt,
  withdrawnAt: articles.withdrawnAt,
  withdrawnReason: articles.withdrawnReason,
  publishAt: articles.publishAt,
  publishScheduledBy: articles.publishScheduledBy,
  unpublishAt: articles.unpublishAt,
  unpublishScheduledBy: articles.unpublishScheduledBy,
  updatedAt: articles.updatedAt,
}

/** An article in any state with everything the editor shows; null when the number is unknown. Three statements. */
export async function findForEditing(tx: Tx, id: number): Promise<EditableArticle | null> {
  const [row] = await tx
    .select(atDesk)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(users, eq(users.id, articles.createdBy))
    .where(eq(articles.id, id))
  if (!row) return null
  const bylines = await tx
    .select({ id: authors.id, slug: authors.slug, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(eq(articleAuthors.articleId, id))
    .orderBy(asc(articleAuthors.position), asc(authors.id))
  const labels = await tx
    .select({ id: tags.id, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, id))
    .orderBy(asc(tags.name))
  const body = storedBlocks(row.body)
  const isVisible = row.status === 'published' && row.sectionSlug !== null
  return {
    ...row,
    body,
    authors: bylines,
    authorIds: bylines.map((author) => author.id),
    tagIds: labels.map((tag) => tag.id),
    tagNames: labels.map((tag) => tag.name),
    path: isVisible ? addressOf(row) : null,
  }
}

type InSection = Pick<EditableArticle, 'id' | 'headline' | 'language' | 'sectionSlug' | 'englishSectionSlug'>

/** The address a text has, or will have, for readers. */
export const addressOf = ({ id, headline, language, sectionSlug, englishSectionSlug }: InSection): string =>
  pathOf({ id, headline, language, sectionSlug: sectionSlug ?? '', englishSectionSlug: englishSectionSlug ?? '' })

/** Where readers see it now; null while they do not. */
export function placeOf(article: EditableArticle): Shown | null {
  const { id, status, language, sectionId, authorIds, tagIds, publishedAt } = article
  if (status !== 'published' || sectionId === null || publishedAt === null) return null
  const inOtherLanguages = article.translationOf === null ? article.translationIds : [article.translationOf]
  return { id, language, inOtherLanguages, sectionId, authorIds, tagIds, publishedAt, path: addressOf(article) }
}
