import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'

type Retirement = Result<{ id: number }, 'forbidden' | 'not-found'>

/** No longer offers a pen-name to writers. Input `{ id }`. What it signed, and its page, stay as they are. */
export const retireAuthor = (viewer: Viewer | null, input: unknown): Promise<Retirement> => retire(viewer, input, true)

/** Offers a retired pen-name again. Input `{ id }`. */
export const reinstateAuthor = (viewer: Viewer | null, input: unknown): Promise<Retirement> =>
  retire(viewer, input, false)

async function retire(viewer: Viewer | null, input: unknown, isRetired: boolean): Promise<Retirement> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const wasOther = sql`(${authors.retiredAt} is null) = ${isRetired}`
    const [row] = await tx
      .update(authors)
      .set({ retiredAt: isRetired ? sql`now()` : null })
      .where(and(eq(authors.id, id), isNull(authors.mergedIntoId), wasOther))
      .returning({ id: authors.id })
    if (!row) return refuse('not-found')
    const verb = isRetired ? 'retire-author' : 'reinstate-author'
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb, object: `author:${id}` })
    return accept({ id })
  })
}
