import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { menuTags } from './menu-tags'
import { listTags } from './stale-tags'

type Outcome = Result<{ id: number }, 'forbidden' | 'not-found'>

/** Takes a document away from readers at once; it stays in the newsroom. Input `{ id }`. */
export const withdrawDocument = (viewer: Viewer | null, input: unknown): Promise<Outcome> => turn(viewer, input, true)

/** Shows a withdrawn document again. Input `{ id }`. */
export const showDocument = (viewer: Viewer | null, input: unknown): Promise<Outcome> => turn(viewer, input, false)

async function turn(viewer: Viewer | null, input: unknown, isWithdrawn: boolean): Promise<Outcome> {
  if (!mayKeepDocuments(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const wasOther = sql`(${documents.withdrawnAt} is null) = ${isWithdrawn}`
    const [row] = await tx
      .update(documents)
      .set({
        withdrawnAt: isWithdrawn ? sql`now()` : null,
        updatedBy: accountIdOf(viewer),
        updatedAt: sql`now()`,
        version: sql`${documents.version} + 1`,
      })
      .where(and(eq(documents.id, id), wasOther))
      .returning({ issuedOn: documents.issuedOn, fieldSlug: documents.fieldSlug })
    if (!row) return refuse('not-found')
    const verb = isWithdrawn ? 'withdraw-document' : 'show-document'
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb, object: `document:${id}` })
    await invalidate(tx, [...listTags([row]), ...(await menuTags(tx, isWithdrawn ? 0 : 1))])
    await invalidate(tx, [surfaceTag.document(id)], isWithdrawn ? 'gone' : 'back')
    return accept({ id })
  })
}
