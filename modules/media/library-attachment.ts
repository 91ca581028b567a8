import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleAttachments } from '@/db/schema/article-media'
import { articles } from '@/db/schema/articles'
import { documents } from '@/db/schema/documents'
import { attachments } from '@/db/schema/media'
import { standingPages } from '@/db/schema/site'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { listTags } from '@/modules/documents/stale-tags'
import { matchesWords } from './search-words'

/** A file as the newsroom sees it. `file` is a path below /media/. */
export type LibraryAttachment = {
  id: number
  file: string
  name: string
  mimeType: string
  sizeBytes: number
  uploadedBy: number | null
  uploadedByName: string | null
  createdAt: Date
  deletedAt: Date | null
  /** In how many articles, standing pages and official documents it stands. */
  useCount: number
}

const namesFile = sql`jsonb_path_exists(${standingPages.body}, '$.** ? (@.attachmentId == $id)',
  jsonb_build_object('id', ${attachments.id}))`

const columns = {
  id: attachments.id,
  file: attachments.file,
  name: attachments.name,
  mimeType: attachments.mimeType,
  sizeBytes: attachments.sizeBytes,
  uploadedBy: attachments.uploadedBy,
  uploadedByName: users.name,
  createdAt: attachments.createdAt,
  deletedAt: attachments.deletedAt,
  useCount:
    sql<number>`(select count(*) from ${articleAttachments} where ${articleAttachments.attachmentId} = ${attachments.id})
    + (select count(*) from ${standingPages} where ${namesFile})
    + (select count(*) from ${documents} where ${documents.attachmentId} = ${attachments.id})`.mapWith(Number),
}

const listed = (tx: Tx, where: SQL | undefined, limit: number): Promise<LibraryAttachment[]> =>
  tx
    .select(columns)
    .from(attachments)
    .leftJoin(users, eq(users.id, attachments.uploadedBy))
    .where(where)
    .orderBy(desc(attachments.id))
    .limit(limit)

/** The newest files whose names have these words; `after` is the last number of the page before. */
export function listAttachments(
  tx: Tx,
  filter: { text: string; isTrash: boolean; after: number | null; limit: number },
): Promise<LibraryAttachment[]> {
  const where = and(
    filter.isTrash ? isNotNull(attachments.deletedAt) : isNull(attachments.deletedAt),
    matchesWords(sql`${attachments.searchText}`, filter.text),
    filter.after === null ? undefined : lt(attachments.id, filter.after),
  )
  return listed(tx, where, filter.limit)
}

/** The file with this number, also one in the trash; null when there is none. */
export async function findAttachment(tx: Tx, id: number): Promise<LibraryAttachment | null> {
  return (await listed(tx, eq(attachments.id, id), 1))[0] ?? null
}

/** The file with these very bytes; null when nobody has brought it yet. */
export async function findAttachmentByContent(tx: Tx, contentHash: string): Promise<LibraryAttachment | null> {
  return (await listed(tx, eq(attachments.contentHash, contentHash), 1))[0] ?? null
}

/** The tags of exactly the pages that offer a file. */
export async function tagsOffering(tx: Tx, id: number): Promise<string[]> {
  const texts = await tx
    .select({ id: articles.id })
    .from(articleAttachments)
    .innerJoin(articles, eq(articles.id, articleAttachments.articleId))
    .where(and(eq(articleAttachments.attachmentId, id), sql`${articles.status} = 'published'`))
  const pages = await tx
    .select({ slug: standingPages.slug })
    .from(standingPages)
    .where(
      and(
        isNull(standingPages.hiddenAt),
        sql`jsonb_path_exists(${standingPages.body}, '$.** ? (@.attachmentId == $id)', jsonb_build_object('id', ${id}::int))`,
      ),
    )
  const papers = await tx
    .select({ id: documents.id, issuedOn: documents.issuedOn, fieldSlug: documents.fieldSlug })
    .from(documents)
    .where(and(eq(documents.attachmentId, id), isNull(documents.withdrawnAt)))
  return [
    ...(papers.length > 0 ? listTags(papers) : []),
    ...papers.map((paper) => surfaceTag.document(paper.id)),
    ...texts.flatMap((text) => [surfaceTag.article(text.id), surfaceTag.text(text.id)]),
    ...pages.map(({ slug }) => surfaceTag.standingPage(slug)),
  ]
}
