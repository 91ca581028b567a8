import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { redirects } from '@/db/schema/site'
import type { Language } from '@/lib/words/language'
import type { RedirectKind } from './lead-on'

/** A row as the front server keeps it in memory. */
export type StoredRedirect = {
  id: number
  fromPath: string
  toPath: string
  toArticleId: number | null
  kind: RedirectKind
}

/** The next rows after `afterId`, in the order of their numbers. */
export async function listRedirectsAfter(tx: Tx, afterId: number, limit: number): Promise<StoredRedirect[]> {
  return tx
    .select({
      id: redirects.id,
      fromPath: redirects.fromPath,
      toPath: redirects.toPath,
      toArticleId: redirects.toArticleId,
      kind: redirects.kind,
    })
    .from(redirects)
    .where(gt(redirects.id, afterId))
    .orderBy(asc(redirects.id))
    .limit(limit)
}

/** A line of the newsroom's list. */
export type DeskRedirect = StoredRedirect & {
  note: string
  hitCount: number
  lastHitAt: Date | null
  createdAt: Date
  /** What the article is called; null when no article is meant. */
  headline: string | null
  language: Language | null
  sectionSlug: string | null
  englishSectionSlug: string | null
}

const atDesk = {
  id: redirects.id,
  fromPath: redirects.fromPath,
  toPath: redirects.toPath,
  toArticleId: redirects.toArticleId,
  kind: redirects.kind,
  note: redirects.note,
  hitCount: redirects.hitCount,
  lastHitAt: redirects.lastHitAt,
  createdAt: redirects.createdAt,
  headline: articles.headline,
  language: articles.language,
  sectionSlug: sections.slug,
  englishSectionSlug: sections.englishSlug,
}

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

export type RedirectPlace = { hitCount: number; id: number }
type Filter = { text: string; kind: RedirectKind | null; after: RedirectPlace | null; limit: number }

/** One page of the newsroom's list, the most used first. */
export async function listRedirects(tx: Tx, { text, kind, after, limit }: Filter): Promise<DeskRedirect[]> {
  const part = `%${literally(text.toLowerCase())}%`
  return tx
    .select(atDesk)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.toArticleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(
        kind ? eq(redirects.kind, kind) : undefined,
        text === '' ? undefined : sql`(${redirects.fromPath} like ${part} or ${redirects.toPath} like ${part})`,
        after
          ? sql`(${redirects.hitCount}, ${redirects.id}) < (${after.hitCount}::bigint, ${after.id}::int)`
          : undefined,
      ),
    )
    .orderBy(desc(redirects.hitCount), desc(redirects.id))
    .limit(limit)
}

/** One redirect; null when there is none of this number. */
export async function findRedirect(tx: Tx, id: number): Promise<DeskRedirect | null> {
  const [row] = await tx
    .select(atDesk)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.toArticleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(redirects.id, id))
  return row ?? null
}
