import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { redirects } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { announceRedirects, leadOn, lockRedirects } from './lead-on'
import { checkRedirect, type RedirectProblems, readTypedRedirect } from './redirect-input'

export type RedirectRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: RedirectProblems }

/** Makes an old address lead on. Input `{ from, to, note? }`: addresses as people copy them, whole or from the root. */
export async function addRedirect(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ from: string }, RedirectRefusal>> {
  if (!mayLayOutSite(viewer)) return refuse('forbidden')
  const read = readTypedRedirect(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Result<{ from: string }, RedirectRefusal>> => {
    await lockRedirects(tx)
    const checked = await checkRedirect(tx, read.typed)
    if ('problems' in checked) return refuse({ kind: 'invalid', problems: checked.problems })
    const { redirect } = checked
    const [same] = await tx.select({ id: redirects.id }).from(redirects).where(eq(redirects.fromPath, redirect.from))
    if (same) return refuse({ kind: 'invalid', problems: { from: 'taken' } })
    await leadOn(tx, { ...redirect, kind: 'manual' }, accountIdOf(viewer))
    const [row] = await tx.select({ id: redirects.id }).from(redirects).where(eq(redirects.fromPath, redirect.from))
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'add-redirect',
      object: `redirect:${row?.id}`,
      details: { after: redirect },
    })
    await announceRedirects(tx)
    return accept({ from: redirect.from })
  })
}
