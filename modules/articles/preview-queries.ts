import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { previewLinks } from '@/db/schema/checks'
import { previewTokenHash } from './preview-token'

/** A link that still opens a text. */
export type OpenPreview = { id: number; createdByName: string | null; createdAt: Date; expiresAt: Date }

const isOpen = and(isNull(previewLinks.revokedAt), sql`${previewLinks.expiresAt} > now()`)

/** The links that open a text now, the newest first. */
export async function listOpenPreviews(tx: Tx, articleId: number): Promise<OpenPreview[]> {
  return tx
    .select({
      id: previewLinks.id,
      createdByName: users.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), isOpen))
    .orderBy(desc(previewLinks.id))
}

/** The article that a token opens now, by the database's clock; null when it opens none (any more). */
export async function findSharedArticle(tx: Tx, token: string): Promise<{ articleId: number; expiresAt: Date } | null> {
  const tokenHash = previewTokenHash(token)
  if (tokenHash === null) return null
  const [row] = await tx
    .select({ articleId: previewLinks.articleId, expiresAt: previewLinks.expiresAt })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .where(and(eq(previewLinks.tokenHash, tokenHash), isOpen, sql`${articles.status} <> 'withdrawn'`))
  return row ?? null
}
