import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { attachments } from '@/db/schema/media'

export const DESK_DOCUMENTS_LENGTH = 50
const FILES_OFFERED_MAX = 100

export type DeskDocument = typeof documents.$inferSelect

/** Where a page of the list ends: the next one begins below it. */
export type DocumentPlace = { issuedOn: string; id: number }

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** A page of the newsroom's list, newest first; withdrawn documents are in it. One more than asked for tells of a next page. */
export async function listDocumentsAtDesk(
  tx: Tx,
  { text, after, limit }: { text: string; after: DocumentPlace | null; limit: number },
): Promise<DeskDocument[]> {
  const part = `%${literally(text)}%`
  return tx
    .select(getTableColumns(documents))
    .from(documents)
    .where(
      and(
        text === '' ? undefined : sql`(${documents.number} ilike ${part} or ${documents.excerpt} ilike ${part})`,
        after ? sql`(${documents.issuedOn}, ${documents.id}) < (${after.issuedOn}::date, ${after.id}::int)` : undefined,
      ),
    )
    .orderBy(desc(documents.issuedOn), desc(documents.id))
    .limit(limit)
}

/** The document with this number, withdrawn ones too. */
export async function findDocumentAtDesk(tx: Tx, id: number): Promise<DeskDocument | null> {
  const [row] = await tx.select(getTableColumns(documents)).from(documents).where(eq(documents.id, id))
  return row ?? null
}

/** The files a document may have: the newest of the library, and the one it has. */
export async function listDocumentFiles(tx: Tx, chosenId: number | null): Promise<{ id: number; name: string }[]> {
  const offered = (where: SQL | undefined) =>
    tx
      .select({ id: attachments.id, name: attachments.name })
      .from(attachments)
      .where(where)
      .orderBy(desc(attachments.id))
      .limit(FILES_OFFERED_MAX)
  const newest = await offered(sql`${attachments.deletedAt} is null`)
  if (chosenId === null || newest.some(({ id }) => id === chosenId)) return newest
  return [...(await offered(eq(attachments.id, chosenId))), ...newest]
}

/** The fields, issuers and signers of the latest document: what the next one most often shares. */
export async function latestDocumentWords(tx: Tx): Promise<{ issuer: string; field: string } | null> {
  const [row] = await tx
    .select({ issuer: documents.issuer, field: documents.field })
    .from(documents)
    .orderBy(desc(documents.id))
    .limit(1)
  return row ?? null
}
