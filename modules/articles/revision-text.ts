import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { revisions } from '@/db/schema/articles'
import type { ArticleText } from './article-input'
import { storedBlocks } from './blocks'

/** What a kept version holds; the first ones of an archive name no tags and say nothing of comments. */
const Snapshot = z.object({
  headline: z.string().default(''),
  standfirst: z.string().default(''),
  dateline: z.string().default(''),
  body: z.unknown(),
  sectionId: z.int().nullable().default(null),
  authorIds: z.array(z.int()).default([]),
  tagNames: z.array(z.string()).default([]),
  leadMediaId: z.int().nullable().default(null),
  commentsOpen: z.boolean().default(true),
})

/** The whole text of one version of an article; null when that version was not kept. */
export async function findRevisionText(tx: Tx, articleId: number, version: number): Promise<ArticleText | null> {
  const [row] = await tx
    .select({ snapshot: revisions.snapshot })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)))
  if (!row) return null
  const { body, ...rest } = Snapshot.parse(row.snapshot)
  return { ...rest, body: storedBlocks(body ?? []) }
}
