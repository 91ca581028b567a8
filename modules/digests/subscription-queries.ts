import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import type { Language } from '@/lib/words/language'
import type { DigestRhythm } from './choice'
import { type NamedChoice, nameChoice } from './known-choice'
import { linkIdIn } from './link-token'
import { readChoice } from './stored-choices'

/** A subscription as its reader sees it. The address stays sealed for them as well. */
export type OwnSubscription = {
  language: Language
  rhythm: DigestRhythm
  isPaused: boolean
  nextIssueAt: Date | null
  named: NamedChoice
}

/** The subscription behind a link; null when the link is not ours or the reader has stopped. */
export async function findSubscription(tx: Tx, token: string): Promise<OwnSubscription | null> {
  const linkId = linkIdIn(token)
  if (linkId === null) return null
  const [row] = await tx.select().from(digestSubscriptions).where(eq(digestSubscriptions.linkId, linkId))
  if (!row) return null
  const { id, language, rhythm, nextIssueAt } = row
  const named = await nameChoice(tx, language, await readChoice(tx, id))
  return { language, rhythm, isPaused: nextIssueAt === null, nextIssueAt, named }
}
