import { and, eq, ne, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { attachments } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { keepDocumentEntry } from './document-entry'
import { type DocumentProblems, type DocumentText, readDocumentText } from './document-input'
import { menuTags } from './menu-tags'
import { listTags } from './stale-tags'

export type DocumentRefusal =
  | 'forbidden'
  | 'not-found'
  /** Somebody saved after the version this text started from. */
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: DocumentProblems }

export type SavedDocument = { id: number; version: number }
type Outcome = Result<SavedDocument, DocumentRefusal>

/** Puts a document on the list. Input `{ number, kind, issuedOn, issuer, signer?, field, excerpt, attachmentId?, isInForce? }`. */
export async function addDocument(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDocuments(viewer)) return refuse('forbidden')
  const read = readDocumentText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    const problems = await wrongForDocument(tx, read.document, null)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const actorId = accountIdOf(viewer)
    const [row] = await tx
      .insert(documents)
      .values({ ...read.document, updatedBy: actorId })
      .onConflictDoNothing()
      .returning({ id: documents.id, version: documents.version })
    if (!row) return refuse({ kind: 'invalid', problems: { number: 'taken' } })
    await keepDocumentEntry(tx, row.id, read.document)
    const details = { after: read.document }
    await recordAudit(tx, { actorId, verb: 'add-document', object: `document:${row.id}`, details })
    await invalidate(tx, [...listTags([read.document]), ...(await menuTags(tx, 1))])
    return accept(row)
  })
}

/** Changes what is said of a document. Input as `addDocument`'s, with `id` and the `version` it started from. */
export async function changeDocument(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayKeepDocuments(viewer)) return refuse('forbidden')
  const [id, version] = [rowIdIn(input), rowIdIn(input, 'version')]
  if (id === null || version === null) return refuse('not-found')
  const read = readDocumentText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const after = read.document
  return db.transaction(async (tx): Promise<Outcome> => {
    const [before] = await tx.select().from(documents).where(eq(documents.id, id)).for('update')
    if (!before) return refuse('not-found')
    if (before.version !== version) return refuse('edited-meanwhile')
    const problems = await wrongForDocument(tx, after, id)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const fields = (Object.keys(after) as (keyof DocumentText)[]).filter((field) => before[field] !== after[field])
    if (fields.length === 0) return accept({ id, version })
    const actorId = accountIdOf(viewer)
    await tx
      .update(documents)
      .set({ ...after, version: version + 1, updatedBy: actorId, updatedAt: sql`now()` })
      .where(eq(documents.id, id))
    await keepDocumentEntry(tx, id, after)
    const only = (text: DocumentText) => Object.fromEntries(fields.map((field) => [field, text[field]]))
    const details = { before: only({ ...after, ...before } as DocumentText), after: only(after) }
    await recordAudit(tx, { actorId, verb: 'change-document', object: `document:${id}`, details })
    // Nobody sees a withdrawn document, so no page has to be made anew for it.
    if (before.withdrawnAt === null) await invalidate(tx, [surfaceTag.document(id), ...listTags([before, after])])
    return accept({ id, version: version + 1 })
  })
}

/** Whether another document of the day has this number, and the file is there. */
async function wrongForDocument(
  tx: Tx,
  { number, issuedOn, attachmentId }: DocumentText,
  ownId: number | null,
): Promise<DocumentProblems> {
  const problems: DocumentProblems = {}
  const isSame = and(eq(documents.number, number), eq(documents.issuedOn, issuedOn))
  const [same] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(isSame, ownId === null ? undefined : ne(documents.id, ownId)))
  if (same) problems.number = 'taken'
  if (attachmentId === null) return problems
  const [file] = await tx.select({ id: attachments.id }).from(attachments).where(eq(attachments.id, attachmentId))
  if (!file) problems.attachmentId = 'unknown'
  return problems
}
