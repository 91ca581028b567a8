import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestRequests } from '@/db/schema/digests'
import type { Language } from '@/lib/words/language'
import type { DigestRhythm } from './choice'
import { type NamedChoice, nameChoice, storedChoice } from './known-choice'
import { isRequestToken, requestHash } from './link-token'

/** What somebody asked for and has not confirmed yet. */
export type DigestRequest = { language: Language; rhythm: DigestRhythm; named: NamedChoice }

/** The request behind a link; null when it is unknown, used or has run out. Looking does not use it up. */
export async function findDigestRequest(tx: Tx, token: string): Promise<DigestRequest | null> {
  if (!isRequestToken(token)) return null
  const [row] = await tx
    .select({ language: digestRequests.language, rhythm: digestRequests.rhythm, choice: digestRequests.choice })
    .from(digestRequests)
    .where(and(eq(digestRequests.tokenHash, requestHash(token)), sql`${digestRequests.expiresAt} > now()`))
  if (!row) return null
  const { language, rhythm, choice } = row
  return { language, rhythm, named: await nameChoice(tx, language, storedChoice(choice)) }
}
