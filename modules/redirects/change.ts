import { and, eq, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { redirects } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import type { RedirectRefusal } from './add'
import { announceRedirects, leadOn, lockRedirects } from './lead-on'
import { checkRedirect, readTypedRedirect } from './redirect-input'

/** Changes where an address leads, or which address it is. Input `{ id, from, to, note? }`. Its hits stay with it. */
export async function changeRedirect(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ from: string }, RedirectRefusal>> {
  if (!mayLayOutSite(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const read = readTypedRedirect(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Result<{ from: string }, RedirectRefusal>> => {
    await lockRedirects(tx)
    const [before] = await tx.select().from(redirects).where(eq(redirects.id, id))
    if (!before) return refuse('not-found')
    const checked = await checkRedirect(tx, read.typed)
    if ('problems' in checked) return refuse({ kind: 'invalid', problems: checked.problems })
    const { from, to, note } = checked.redirect
    const [same] = await tx
      .select({ id: redirects.id })
      .from(redirects)
      .where(and(eq(redirects.fromPath, from), ne(redirects.id, id)))
    if (same) return refuse({ kind: 'invalid', problems: { from: 'taken' } })
    await tx.update(redirects).set({ fromPath: from }).where(eq(redirects.id, id))
    await leadOn(tx, { from, to, note, kind: 'manual' }, accountIdOf(viewer))
    const { fromPath, toPath, toArticleId, note: noteBefore } = before
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'change-redirect',
      object: `redirect:${id}`,
      details: { before: { fromPath, toPath, toArticleId, note: noteBefore }, after: { from, to, note } },
    })
    await announceRedirects(tx)
    return accept({ from })
  })
}
