import { and, eq, isNull } from 'drizzle-orm'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'

/** Readers see a comment as long as they see its article. */
export const isKept = and(eq(comments.status, 'approved'), isNull(comments.erasedAt))

/** Readers see a comment: for queries that join its article. */
export const isShown = and(isKept, eq(articles.status, 'published'))
