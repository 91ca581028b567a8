import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { commentTerms } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayKeepWordList } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { raiseTermsVersion } from './kept-terms'

/** Takes a decision about a word back: a word of the newsroom leaves the list, one we bring holds again. Input `{ id }`. */
export async function removeTerm(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ term: string }, 'forbidden' | 'not-found'>> {
  if (!mayKeepWordList(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx): Promise<Result<{ term: string }, 'forbidden' | 'not-found'>> => {
    const [gone] = await tx.delete(commentTerms).where(eq(commentTerms.id, id)).returning()
    if (!gone) return refuse('not-found')
    const { term, effect, note } = gone
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'remove-term',
      object: 'comment-terms',
      details: { term, before: { effect, note } },
    })
    await raiseTermsVersion(tx)
    return accept({ term })
  })
}
