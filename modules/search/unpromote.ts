import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { promotedResults } from '@/db/schema/search'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayPromoteResults } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'

/** Lets the archive alone answer a phrase again. Input `{ id }`. */
export async function unpromoteResult(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ phrase: string }, 'forbidden' | 'not-found'>> {
  if (!mayPromoteResults(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    const [gone] = await tx.delete(promotedResults).where(eq(promotedResults.id, id)).returning()
    if (!gone) return refuse('not-found')
    const { phrase, articleId, path, title } = gone
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'unpromote-result',
      object: `promoted-result:${id}`,
      details: { before: { phrase, articleId, path, title } },
    })
    return accept({ phrase })
  })
}
