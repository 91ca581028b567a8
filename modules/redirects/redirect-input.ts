import { z } from 'zod'
import type { Tx } from '@/db/client'
import { env } from '@/lib/env'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { articleIdInPath } from '@/modules/articles/address'
import { followed, type RedirectTarget } from './lead-on'
import { isDoor, liveAt } from './live-addresses'
import { partsOfAddress, redirectKey } from './redirect-key'

export const REDIRECT_NOTE_CHARS_MAX = 200
const ADDRESS_UNITS_MAX = 2_000

export type RedirectField = 'from' | 'to' | 'note'
/**
 * `live`: a page answers there. `door`: an address that never leads on. `foreign`: another site. `nowhere`: nothing
 * answers there. `loop`: it would lead to itself.
 */
export type RedirectProblem = TextProblem | 'malformed' | 'live' | 'door' | 'foreign' | 'nowhere' | 'loop' | 'taken'
export type RedirectProblems = Partial<Record<RedirectField, RedirectProblem>>

/** Numbers with which old systems asked for a page at their front door; nginx knows the same list. */
const FRONT_DOOR_QUESTION =
  /^\/\?(?:.*&)?(?:id|p|page_id|nid|newsid|articleid|tabid|itemid|cid|catid|option|mod|module)=/

const Address = z.string({ error: 'empty' }).max(ADDRESS_UNITS_MAX, { error: 'too-long' })
const Typed = z.object({
  from: Address,
  to: Address,
  note: plainText({ min: 0, max: REDIRECT_NOTE_CHARS_MAX }).default(''),
})

export type TypedRedirect = z.output<typeof Typed>

/** The fields of a redirect as people write them: `from`, `to`, `note`. */
export function readTypedRedirect(input: unknown): { typed: TypedRedirect } | { problems: RedirectProblems } {
  const parsed = Typed.safeParse(fieldsOf(input))
  return parsed.success ? { typed: parsed.data } : { problems: problemsIn(parsed.error, TEXT_PROBLEMS) }
}

export type CheckedRedirect = { from: string; to: RedirectTarget; note: string }

/** Holds what was typed against what there is: `from` must answer nothing, `to` must answer something of ours. */
export async function checkRedirect(
  tx: Tx,
  typed: TypedRedirect,
): Promise<{ redirect: CheckedRedirect } | { problems: RedirectProblems }> {
  if (isSameAddress(typed.from, typed.to)) return { problems: { to: 'loop' } }
  const from = await checkFrom(tx, typed.from)
  const to = await checkTarget(tx, typed.to)
  if ('problem' in from || 'problem' in to) {
    return {
      problems: {
        ...('problem' in from ? { from: from.problem } : {}),
        ...('problem' in to ? { to: to.problem } : {}),
      },
    }
  }
  return { redirect: { from: from.key, to: to.target, note: typed.note } }
}

const keyOf = (text: string) => {
  const parts = partsOfAddress(text)
  return parts && redirectKey(parts.path, parts.search)
}

const isSameAddress = (from: string, to: string) => keyOf(from) !== null && keyOf(from) === keyOf(to)

async function checkFrom(tx: Tx, text: string): Promise<{ key: string } | { problem: RedirectProblem }> {
  if (text.trim() === '') return { problem: 'empty' }
  const key = keyOf(text)
  if (key === null) return { problem: 'malformed' }
  if (isDoor(key)) return { problem: 'door' }
  if (key.startsWith('/?') && FRONT_DOOR_QUESTION.test(key)) return { key }
  return (await liveAt(tx, key)) === 'page' ? { problem: 'live' } : { key }
}

async function checkTarget(tx: Tx, text: string): Promise<{ target: RedirectTarget } | { problem: RedirectProblem }> {
  if (text.trim() === '') return { problem: 'empty' }
  const parts = partsOfAddress(text)
  if (!parts) return { problem: /^(?:\/\/|\\|[a-z]+:)/i.test(text.trim()) ? 'foreign' : 'malformed' }
  if (parts.origin !== null && parts.origin !== env.siteUrl) return { problem: 'foreign' }
  const key = redirectKey(parts.path)
  if (key === null) return { problem: 'malformed' }
  if (key === '/tim-kiem') return { target: { path: key + parts.search } }
  if (isDoor(key)) return { problem: 'door' }
  const target = await followed(tx, { path: key })
  if (!('path' in target)) return { target }
  const live = await liveAt(tx, target.path)
  if (live === null || live === 'withdrawn') return { problem: 'nowhere' }
  const articleId = articleIdInPath(target.path)
  return { target: articleId === null ? target : { articleId } }
}
