import { count } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { promotedResults } from '@/db/schema/search'
import { env } from '@/lib/env'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayPromoteResults } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { articleIdInPath } from '@/modules/articles/address'
import { readSearchQuery } from '@/modules/articles/search-query'
import { recordAudit } from '@/modules/audit/record'
import { followed } from '@/modules/redirects/lead-on'
import { liveAt } from '@/modules/redirects/live-addresses'
import { partsOfAddress, redirectKey } from '@/modules/redirects/redirect-key'
import { promotedWords } from './promoted-queries'

export const PROMOTED_MAX = 500
export const PHRASE_CHARS_MAX = 80
export const PROMOTED_TITLE_CHARS_MAX = 120
const ADDRESS_UNITS_MAX = 2_000

export type PromotedField = 'phrase' | 'target' | 'title'
/** `taken`: the phrase has a result already. `nowhere`: no page of ours answers there. */
export type PromotedProblem = TextProblem | 'malformed' | 'taken' | 'nowhere'
export type PromoteRefusal =
  | 'forbidden'
  | 'too-many'
  | { kind: 'invalid'; problems: Partial<Record<PromotedField, PromotedProblem>> }

const Typed = z.object({
  phrase: plainText({ min: 1, max: PHRASE_CHARS_MAX }),
  target: z.string({ error: 'empty' }).trim().min(1, { error: 'empty' }).max(ADDRESS_UNITS_MAX, { error: 'too-long' }),
  title: plainText({ min: 0, max: PROMOTED_TITLE_CHARS_MAX }).default(''),
})

/**
 * Has readers who look for a phrase find one page first. Input `{ phrase, target, title? }`: `target` is the address of
 * an article or of a page of this site; only a page that is no article needs a title.
 */
export async function promoteResult(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ phrase: string }, PromoteRefusal>> {
  if (!mayPromoteResults(viewer)) return refuse('forbidden')
  const parsed = Typed.safeParse(fieldsOf(input))
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, TEXT_PROBLEMS) })
  const { phrase, title } = parsed.data
  const query = readSearchQuery(phrase)
  if (query === null) return refuse({ kind: 'invalid', problems: { phrase: 'empty' } } as const)
  const words = promotedWords(query)
  return db.transaction(async (tx): Promise<Result<{ phrase: string }, PromoteRefusal>> => {
    const target = await pageOfOurs(tx, parsed.data.target)
    if (target === null) return refuse({ kind: 'invalid', problems: { target: 'nowhere' } })
    if (target.articleId === null && title === '') return refuse({ kind: 'invalid', problems: { title: 'empty' } })
    const [present] = await tx.select({ count: count() }).from(promotedResults)
    if ((present?.count ?? 0) >= PROMOTED_MAX) return refuse('too-many')
    const [added] = await tx
      .insert(promotedResults)
      .values({ phrase, words, title, ...target, createdBy: accountIdOf(viewer) })
      .onConflictDoNothing()
      .returning({ id: promotedResults.id })
    if (!added) return refuse({ kind: 'invalid', problems: { phrase: 'taken' } })
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'promote-result',
      object: `promoted-result:${added.id}`,
      details: { phrase, title, ...target },
    })
    return accept({ phrase })
  })
}

/** The article or the page that a typed address names at present; null when nothing of ours answers there. */
async function pageOfOurs(tx: Tx, typed: string): Promise<{ articleId: number | null; path: string } | null> {
  const parts = partsOfAddress(typed)
  const isOurs = parts && (parts.origin === null || parts.origin === env.siteUrl)
  const key = isOurs ? redirectKey(parts.path) : null
  if (key === null) return null
  const end = await followed(tx, { path: key })
  if (!('path' in end)) return { articleId: end.articleId, path: '' }
  const live = await liveAt(tx, end.path)
  if (live === null || live === 'withdrawn') return null
  const articleId = articleIdInPath(end.path)
  return articleId === null ? { articleId, path: end.path } : { articleId, path: '' }
}
