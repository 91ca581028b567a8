import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import type { Language } from '@/lib/words/language'
import { pathOf, threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf } from './addresses'
import { isShown } from './is-shown'
import { threadPageOf } from './thread'

/** A comment that a reader does something about, with the way back to it. */
export type SingleComment = {
  id: number
  /** That of the article. */
  language: Language
  articleId: number
  articleHeadline: string
  authorName: string
  /** Empty for a reply: its title only repeats what it answers. */
  title: string
  body: string
  /** An answer of an agency; `authorName` is the agency. */
  isOfficial: boolean
  articlePath: string
  /** Its place on its page of the thread. */
  path: string
}

/** A comment that readers can see; null when there is none with this number. */
export async function findShownComment(tx: Tx, id: number): Promise<SingleComment | null> {
  const [row] = await tx
    .select({
      authorName: comments.authorName,
      title: sql<string>`case when ${comments.parentId} is null then ${comments.title} else '' end`,
      body: comments.body,
      isOfficial: comments.isOfficial,
      position: sql<number | null>`coalesce(${comments.threadPosition},
        (select parent.thread_position from comments as parent where parent.id = ${comments.parentId}))`,
      articleId: articles.id,
      articleHeadline: articles.headline,
      language: articles.language,
      sectionSlug: sections.slug,
      englishSectionSlug: sections.englishSlug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(comments.id, id), isShown))
    .limit(1)
  if (!row) return null
  const { language, sectionSlug, englishSectionSlug, position, ...comment } = row
  const { articleHeadline: headline, articleId } = row
  const articlePath = pathOf({ language, sectionSlug, englishSectionSlug, headline, id: articleId })
  const page = position === null ? articlePath : threadPathOf(articlePath, threadPageOf(position))
  return { id, language, ...comment, articlePath, path: `${page}#${commentAnchorOf(id)}` }
}

/** The language of the article of a comment that readers could once see; null when none of theirs has this number. */
export async function languageOfSeen(tx: Tx, id: number): Promise<Language | null> {
  const [row] = await tx
    .select({ language: articles.language })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.id, id), isNotNull(comments.firstApprovedAt)))
    .limit(1)
  return row?.language ?? null
}
