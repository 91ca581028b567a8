import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { redirects } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { announceRedirects, lockRedirects } from './lead-on'

/** Takes a redirect away: its address answers 404 again. Input `{ id }`. Returns what it was, so that it can be undone. */
export async function removeRedirect(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ from: string; to: string; note: string }, 'forbidden' | 'not-found'>> {
  if (!mayLayOutSite(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockRedirects(tx)
    const [gone] = await tx.delete(redirects).where(eq(redirects.id, id)).returning()
    if (!gone) return refuse('not-found')
    const { fromPath, toPath, toArticleId, kind, note, hitCount } = gone
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'remove-redirect',
      object: `redirect:${id}`,
      details: { before: { fromPath, toPath, toArticleId, kind, note, hitCount } },
    })
    await announceRedirects(tx)
    // Any address that ends in the number leads to the article.
    return accept({ from: fromPath, to: toArticleId === null ? toPath : `/bai-viet/${toArticleId}`, note })
  })
}
