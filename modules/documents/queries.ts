import { and, desc, eq, getTableColumns, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { attachments } from '@/db/schema/media'
import { DOCUMENT_PAGE_LENGTH, type DocumentList } from './document-address'

/** A sitemap file holds 50,000 addresses; older documents are found through the lists. */
const SITEMAP_DOCUMENTS_MAX = 40_000

export type DocumentFile = { file: string; name: string; mimeType: string; sizeBytes: number }

/** A document as readers see it. `issuedOn`: `2026-03-14`. */
export type ReaderDocument = {
  id: number
  number: string
  kind: string
  issuedOn: string
  issuer: string
  signer: string
  field: string
  fieldSlug: string
  excerpt: string
  isInForce: boolean
  updatedAt: Date
  /** In the trash it is handed out until its days there are over. */
  file: DocumentFile | null
}

const { version, updatedBy, withdrawnAt, attachmentId, ...told } = getTableColumns(documents)
const { file, name, mimeType, sizeBytes } = attachments
const isShown = isNull(withdrawnAt)
const NEWEST = [desc(documents.issuedOn), desc(documents.id)]

const listed = (tx: Tx, where: SQL | undefined) =>
  tx
    .select({ ...told, file: { file, name, mimeType, sizeBytes } })
    .from(documents)
    .leftJoin(attachments, eq(attachments.id, attachmentId))
    .where(and(where, isShown))
    .orderBy(...NEWEST)

/** The document of this number; null when there is none, or it is withdrawn. */
export async function findDocument(tx: Tx, id: number): Promise<ReaderDocument | null> {
  return (await listed(tx, eq(documents.id, id)))[0] ?? null
}

/** The documents of these numbers that readers see, in this order. */
export async function listDocumentsInOrder(tx: Tx, ids: readonly number[]): Promise<ReaderDocument[]> {
  if (ids.length === 0) return []
  const rows = await listed(tx, inArray(documents.id, [...ids]))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** The newest documents. */
export async function listNewestDocuments(tx: Tx, limit: number): Promise<ReaderDocument[]> {
  return listed(tx, undefined).limit(limit)
}

const within = (list: DocumentList): SQL | undefined =>
  'year' in list
    ? and(gte(documents.issuedOn, `${list.year}-01-01`), lt(documents.issuedOn, `${list.year + 1}-01-01`))
    : eq(documents.fieldSlug, list.fieldSlug)

/** One page of a year or a field, newest first, and how many documents there are in all. */
export async function listDocuments(
  tx: Tx,
  list: DocumentList,
  page: number,
): Promise<{ documents: ReaderDocument[]; count: number }> {
  const count = await tx.$count(documents, and(within(list), isShown))
  const shown = await listed(tx, within(list))
    .limit(DOCUMENT_PAGE_LENGTH)
    .offset((page - 1) * DOCUMENT_PAGE_LENGTH)
  return { documents: shown, count }
}

/** The years that have documents, newest first: one look at the index for each year between first and last. */
export async function listDocumentYears(tx: Tx): Promise<number[]> {
  const rows = await tx.execute<{ year: number }>(sql`
    with span as (
      select extract(year from min(issued_on))::int as first, extract(year from max(issued_on))::int as last
      from documents where withdrawn_at is null
    )
    select year from span cross join lateral generate_series(last, first, -1) as year
    where exists (select from documents where withdrawn_at is null
      and issued_on >= make_date(year, 1, 1) and issued_on < make_date(year + 1, 1, 1))`)
  return rows.map(({ year }) => Number(year))
}

export type DocumentFieldLink = { slug: string; name: string; count: number }

/** The fields that have documents, in the order of the Vietnamese alphabet, each under its latest spelling. */
export async function listDocumentFields(tx: Tx): Promise<DocumentFieldLink[]> {
  const rows = await tx.execute<DocumentFieldLink>(sql`
    select field_slug as slug, count(*)::int as count,
      (array_agg(field order by issued_on desc, id desc))[1] as name
    from documents where withdrawn_at is null group by field_slug`)
  return [...rows]
    .map(({ slug, name: words, count }) => ({ slug, name: words, count: Number(count) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** What the sitemap says of documents: the newest first. */
export async function listDocumentAddresses(tx: Tx): Promise<{ id: number; number: string; updatedAt: Date }[]> {
  return tx
    .select({ id: documents.id, number: documents.number, updatedAt: documents.updatedAt })
    .from(documents)
    .where(isShown)
    .orderBy(...NEWEST)
    .limit(SITEMAP_DOCUMENTS_MAX)
}
