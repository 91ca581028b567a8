import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { commentTerms } from '@/db/schema/comments'
import { problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayKeepWordList } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { approvedNeighbours, type Neighbours } from './approved-neighbours'
import { isDefaultTerm, TERM_EFFECTS, termKey } from './effective-terms'
import { KEPT_TERMS_MAX, raiseTermsVersion } from './kept-terms'

export const TERM_CHARS_MIN = 2
export const TERM_CHARS_MAX = 60
export const TERM_NOTE_CHARS_MAX = 200

/** `no-letters`: nothing in it that could stand in a text. `not-ours`: only words of the list we bring are let through. */
export type TermProblem = TextProblem | 'no-letters' | 'not-ours' | 'malformed'
export type TermProblems = Partial<Record<'term' | 'effect' | 'note', TermProblem>>

export type SaveTermRefusal =
  | 'forbidden'
  | 'too-many'
  | { kind: 'invalid'; problems: TermProblems }
  /** Comments that were approved have it: it may be an innocent word. */
  | { kind: 'has-neighbours'; neighbours: Neighbours }

const Input = z.object({
  term: plainText({ min: TERM_CHARS_MIN, max: TERM_CHARS_MAX }),
  effect: z.enum(TERM_EFFECTS, { error: 'empty' }),
  note: plainText({ min: 0, max: TERM_NOTE_CHARS_MAX }).default(''),
  /** The word that was already held against approved comments, and is meant all the same. */
  confirmed: z.string().max(TERM_CHARS_MAX).nullable().default(null).catch(null),
})

/**
 * Puts a word on the list, or changes what it does. Input `{ term, effect, note?, confirmed? }`. A word that approved
 * comments have is shown with them first, and saved when it is asked for once more.
 */
export async function saveTerm(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ term: string }, SaveTermRefusal>> {
  if (!mayKeepWordList(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, TEXT_PROBLEMS) })
  const { term, effect, note, confirmed } = parsed.data
  const key = termKey(term)
  if (key === '') return refuse({ kind: 'invalid', problems: { term: 'no-letters' } })
  if (effect === 'allow' && !isDefaultTerm(term)) return refuse({ kind: 'invalid', problems: { effect: 'not-ours' } })
  if (effect !== 'allow' && confirmed !== term) {
    const neighbours = await approvedNeighbours(db, term)
    if (neighbours.hitCount > 0) return refuse({ kind: 'has-neighbours', neighbours })
  }
  return db.transaction(async (tx): Promise<Result<{ term: string }, SaveTermRefusal>> => {
    // First, because it lets one change in at a time.
    await raiseTermsVersion(tx)
    const [before] = await tx.select().from(commentTerms).where(eq(commentTerms.foldedTerm, key))
    if (!before && (await tx.$count(commentTerms)) >= KEPT_TERMS_MAX) return refuse('too-many')
    await tx
      .insert(commentTerms)
      .values({ term, foldedTerm: key, effect, note, createdBy: accountIdOf(viewer) })
      .onConflictDoUpdate({ target: commentTerms.foldedTerm, set: { term, effect, note } })
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'save-term',
      object: 'comment-terms',
      details: { term, effect, note, before: before ? { effect: before.effect, note: before.note } : null },
    })
    return accept({ term })
  })
}
