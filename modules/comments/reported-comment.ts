import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import { pathOf, threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf } from './addresses'
import { threadPageOf } from './thread'

/** A comment as whoever reports it sees it, with the way back to it. */
export type ReportedComment = { id: number; authorName: string; title: string; body: string; path: string }

/** A comment readers can see and report; null when there is none. */
export async function findReportable(tx: Tx, id: number): Promise<ReportedComment | null> {
  const [row] = await tx
    .select({
      authorName: comments.authorName,
      title: comments.title,
      body: comments.body,
      isReply: sql<boolean>`${comments.parentId} is not null`,
      position: sql<number | null>`coalesce(${comments.threadPosition},
        (select parent.thread_position from comments as parent where parent.id = ${comments.parentId}))`,
      articleId: articles.id,
      headline: articles.headline,
      sectionSlug: sections.slug,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        eq(comments.id, id),
        eq(comments.status, 'approved'),
        eq(comments.isOfficial, false),
        isNull(comments.erasedAt),
        eq(articles.status, 'published'),
      ),
    )
    .limit(1)
  if (!row) return null
  const { articleId, headline, sectionSlug, position, isReply, title, ...words } = row
  const articlePath = pathOf({ sectionSlug, headline, id: articleId })
  const page = position === null ? articlePath : threadPathOf(articlePath, threadPageOf(position))
  // The title of a reply only repeats what it answers.
  return { id, ...words, title: isReply ? '' : title, path: `${page}#${commentAnchorOf(id)}` }
}
