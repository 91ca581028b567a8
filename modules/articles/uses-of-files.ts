import { type and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleAttachments, articleMedia } from '@/db/schema/article-media'
import { articles } from '@/db/schema/articles'
import { documents } from '@/db/schema/documents'
import { authors, sections } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import { storylines } from '@/db/schema/storylines'
import { documentPath } from '@/modules/documents/document-address'
import { type ArticleStatus, addressOf } from './editable'
import { forAddress } from './for-readers'
import { standingPagePathOf } from './standing-page-address'

/** Where a picture or a file is used. `path` is where readers see it; null while they do not. */
export type Use =
  | { kind: 'article'; id: number; headline: string; status: ArticleStatus; path: string | null }
  | { kind: 'page'; id: number; title: string; path: string | null }
  | { kind: 'document'; id: number; number: string; path: string | null }
  | { kind: 'author'; id: number; name: string; path: string }
  | { kind: 'storyline'; id: number; title: string }
  | { kind: 'logo' }

const USES_MAX = 200

/** Everywhere a picture is used, published texts and drafts alike, the last changed first. */
export async function usesOfPicture(tx: Tx, mediaId: number): Promise<Use[]> {
  const portraits = await tx
    .select({ id: authors.id, name: authors.name, slug: authors.slug })
    .from(authors)
    .where(eq(authors.photoMediaId, mediaId))
  const logos = await tx
    .select({ key: settings.key })
    .from(settings)
    .where(sql`${settings.key} = 'appearance' and ${settings.value} ->> 'logoMediaId' = ${String(mediaId)}`)
  const followed = await tx
    .select({ id: storylines.id, title: storylines.title })
    .from(storylines)
    .where(eq(storylines.leadMediaId, mediaId))
  return [
    ...(await articlesIn(tx, articleMedia, eq(articleMedia.mediaId, mediaId))),
    ...(await pagesNaming(tx, '$.** ? (@.mediaId == $id || @.mediaIds[*] == $id)', mediaId)),
    ...logos.map(() => ({ kind: 'logo' as const })),
    ...followed.map((storyline) => ({ kind: 'storyline' as const, ...storyline })),
    ...portraits.map(({ slug, ...author }) => ({ kind: 'author' as const, ...author, path: `/tac-gia/${slug}` })),
  ]
}

/** Everywhere a file is offered. */
export async function usesOfAttachment(tx: Tx, attachmentId: number): Promise<Use[]> {
  return [
    ...(await articlesIn(tx, articleAttachments, eq(articleAttachments.attachmentId, attachmentId))),
    ...(await pagesNaming(tx, '$.** ? (@.attachmentId == $id)', attachmentId)),
    ...(await documentsWith(tx, attachmentId)),
  ]
}

async function articlesIn(
  tx: Tx,
  join: typeof articleMedia | typeof articleAttachments,
  where: ReturnType<typeof and>,
): Promise<Use[]> {
  const rows = await tx
    .select({ ...forAddress, status: articles.status })
    .from(join)
    .innerJoin(articles, eq(articles.id, join.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(where)
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(USES_MAX)
  return rows.map((row) => {
    const { id, headline, status } = row
    return { kind: 'article', id, headline, status, path: status === 'published' ? addressOf(row) : null }
  })
}

async function pagesNaming(tx: Tx, path: string, id: number): Promise<Use[]> {
  const names = sql`jsonb_path_exists(${standingPages.body}, ${path}::jsonpath, jsonb_build_object('id', ${id}::int))`
  const rows = await tx
    .select({
      id: standingPages.id,
      title: standingPages.title,
      slug: standingPages.slug,
      language: standingPages.language,
      at: standingPages.hiddenAt,
    })
    .from(standingPages)
    .where(names)
    .orderBy(standingPages.title)
    .limit(USES_MAX)
  return rows.map(({ id: pageId, title, slug, language, at }) => ({
    kind: 'page',
    id: pageId,
    title,
    path: at ? null : standingPagePathOf({ language, slug }),
  }))
}

async function documentsWith(tx: Tx, attachmentId: number): Promise<Use[]> {
  const rows = await tx
    .select({ id: documents.id, number: documents.number, at: documents.withdrawnAt })
    .from(documents)
    .where(eq(documents.attachmentId, attachmentId))
    .orderBy(documents.id)
    .limit(USES_MAX)
  return rows.map(({ id, number, at }) => ({
    kind: 'document',
    id,
    number,
    path: at ? null : documentPath({ id, number }),
  }))
}
