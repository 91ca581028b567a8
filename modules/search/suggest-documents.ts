import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { writtenDay } from '@/lib/vi/written-day'
import { documentPath } from '@/modules/documents/document-address'
import { listDocumentsInOrder } from '@/modules/documents/queries'
import { searchSettings } from './candidates'
import type { Suggestion } from './suggest'

/** As with headlines: words that are not whole yet are looked for among the newest. */
const NEWEST_WALKED = 3_000

const COLUMNS = { number: sql`entries.number`, whole: sql`entries.whole` }

type Asked = {
  place: keyof typeof COLUMNS
  /** The words with the last by its beginning, and all of them whole. */
  begun: string
  whole: string
}

/** Official documents that fit what was typed so far, the newest first. */
export async function suggestDocuments(tx: Tx, { place, begun, whole }: Asked, limit: number): Promise<Suggestion[]> {
  const papers = await tx.transaction(async (search) => {
    await search.execute(searchSettings)
    const ids = new Set(await findBegunDocuments(search, place, begun, limit))
    if (ids.size < limit) for (const id of await findWhole(search, place, whole, limit)) ids.add(id)
    return listDocumentsInOrder(search, [...ids].slice(0, limit))
  })
  return papers.map((paper) => ({
    label: `${paper.kind} ${paper.number}: ${paper.excerpt}`,
    note: writtenDay(paper.issuedOn),
    path: documentPath(paper),
  }))
}

/** The newest that match, among the newest there are. */
export async function findBegunDocuments(
  tx: Tx,
  place: Asked['place'],
  tsquery: string,
  limit: number,
): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select newest.id from (
      select id, issued_on from documents where withdrawn_at is null
      order by issued_on desc, id desc limit ${sql.raw(String(NEWEST_WALKED))}
    ) as newest join document_entries entries on entries.document_id = newest.id
    where ts_match_vq(${COLUMNS[place]}, ${tsquery}::tsquery)
    order by newest.issued_on desc, newest.id desc limit ${limit}`)
  return rows.map(({ id }) => Number(id))
}

/** Older ones; they are few, or the newest would have been enough. */
async function findWhole(tx: Tx, place: Asked['place'], tsquery: string, limit: number): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(sql`
    select documents.id from document_entries entries join documents on documents.id = entries.document_id
    where ${COLUMNS[place]} @@ ${tsquery}::tsquery and withdrawn_at is null
    order by issued_on desc, documents.id desc limit ${limit}`)
  return rows.map(({ id }) => Number(id))
}
