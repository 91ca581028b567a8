import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { dayKey } from '@/lib/time'
import { type SearchQuery, termsIn, tsqueryOf, withLeftoversRead } from '@/modules/articles/search-query'
import { listDocumentsInOrder, type ReaderDocument } from '@/modules/documents/queries'
import { searchSettings } from './candidates'
import { FOUND_MAX } from './find'
import { type MarkedPiece, markedLine } from './marked-text'

/** So many are sorted in a few milliseconds; of more than these the newest are soon met on a walk. */
const FEW_MAX = 2_000

export type DocumentHit = { document: ReaderDocument; number: MarkedPiece[]; excerpt: MarkedPiece[] }

export type FoundDocuments = {
  hits: DocumentHit[]
  /** How many there are, up to `FOUND_MAX`. */
  total: number
  isMore: boolean
  /** The question has a number, and it stands in the number of the first. */
  isByNumber: boolean
}

type Narrowed = { from: Date | null; until: Date | null }
type Part = { first: number; count: number }

/**
 * Official documents that have every word of a question: those that have them in their number first, then those with the
 * marks as typed, then the newest. What finds nothing is read again as keys of an input method that was off.
 */
export async function findDocuments(
  tx: Tx,
  query: SearchQuery,
  narrowed: Narrowed,
  part: Part,
): Promise<FoundDocuments> {
  const found = await findIds(tx, query, narrowed)
  const read = found.length === 0 ? withLeftoversRead(query) : null
  const meant = read ? { found: await findIds(tx, read.query, narrowed), query: read.query } : { found, query }
  const total = Math.min(meant.found.length, FOUND_MAX)
  const shown = meant.found.slice(part.first, Math.min(part.first + part.count, FOUND_MAX))
  const documents = await listDocumentsInOrder(
    tx,
    shown.map(({ id }) => id),
  )
  return {
    hits: documents.map((document) => ({
      document,
      number: markedLine(document.number, meant.query, false),
      excerpt: markedLine(document.excerpt, meant.query, false),
    })),
    total,
    isMore: meant.found.length > FOUND_MAX,
    isByNumber: (meant.found[0]?.isNumber ?? false) && termsIn(query).some(({ key }) => /\d/.test(key)),
  }
}

type Row = { id: number; isNumber: boolean }

async function findIds(tx: Tx, query: SearchQuery, narrowed: Narrowed): Promise<Row[]> {
  return tx.transaction(async (search) => {
    await search.execute(searchSettings)
    const [loose, exact] = [false, true].map((isExact) => tsqueryOf(query, { isExact, isTogether: isExact }))
    const few = await search.execute<FewRow>(fewDocuments(loose ?? '', exact ?? '', narrowed))
    if ((few[0]?.total ?? 0) <= FEW_MAX)
      return few.map(({ id, is_number }) => ({ id: Number(id), isNumber: is_number }))
    const many = await search.execute<{ id: number; is_number: boolean }>(newestDocuments(loose ?? '', narrowed))
    return many.map(({ id, is_number }) => ({ id: Number(id), isNumber: is_number }))
  })
}

type FewRow = { id: number; is_number: boolean; total: number }

const within = ({ from, until }: Narrowed): SQL => {
  const parts = [sql`withdrawn_at is null`]
  if (from) parts.push(sql`issued_on >= ${dayKey(from)}::date`)
  if (until) parts.push(sql`issued_on < ${dayKey(until)}::date`)
  return sql.join(parts, sql` and `)
}

/** All that match, when they are few: fetched by the index of words and sorted. `total` says whether they were. */
export const fewDocuments = (loose: string, exact: string, narrowed: Narrowed): SQL => sql`
  with found as materialized (
    select documents.id, issued_on, entries.number @@ ${loose}::tsquery as is_number, whole @@ ${exact}::tsquery as is_exact
    from document_entries entries join documents on documents.id = entries.document_id
    where whole @@ ${loose}::tsquery and ${within(narrowed)} limit ${sql.raw(String(FEW_MAX + 1))})
  select id, is_number, (select count(*) from found)::int as total from found
  order by is_number desc, is_exact desc, issued_on desc, id desc limit ${sql.raw(String(FOUND_MAX + 1))}`

/** The newest that match, when they are many: met on a walk from the newest on, as with articles. */
export const newestDocuments = (loose: string, narrowed: Narrowed): SQL => sql`
  select documents.id, ts_match_vq(entries.number, ${loose}::tsquery) as is_number
  from documents join document_entries entries on entries.document_id = documents.id
  where ${within(narrowed)} and ts_match_vq(whole, ${loose}::tsquery)
  order by issued_on desc, documents.id desc limit ${sql.raw(String(FOUND_MAX + 1))}`
