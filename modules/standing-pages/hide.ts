import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { standingPages } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

type Outcome = Result<{ id: number }, 'forbidden' | 'not-found'>

/** Takes a standing page away from readers at once; it stays in the newsroom. Input `{ id }`. */
export const hideStandingPage = (viewer: Viewer | null, input: unknown): Promise<Outcome> => turn(viewer, input, true)

/** Shows a hidden page again. Input `{ id }`. */
export const showStandingPage = (viewer: Viewer | null, input: unknown): Promise<Outcome> => turn(viewer, input, false)

async function turn(viewer: Viewer | null, input: unknown, isHidden: boolean): Promise<Outcome> {
  if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const wasOther = sql`(${standingPages.hiddenAt} is null) = ${isHidden}`
    const [row] = await tx
      .update(standingPages)
      .set({ hiddenAt: isHidden ? sql`now()` : null })
      .where(and(eq(standingPages.id, id), wasOther))
      .returning({ slug: standingPages.slug })
    if (!row) return refuse('not-found')
    const verb = isHidden ? 'hide-page' : 'show-page'
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb, object: `page:${id}` })
    await invalidate(tx, [surfaceTag.site])
    await invalidate(tx, [surfaceTag.standingPage(row.slug)], isHidden ? 'gone' : 'back')
    return accept({ id })
  })
}
