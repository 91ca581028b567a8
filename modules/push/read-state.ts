import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pushFollows, pushSubscriptions } from '@/db/schema/push'
import { accept, type Result, refuse } from '@/lib/result'
import { readPublicKey } from './application-key'
import { secondsToWait } from './request-limit'
import type { PushRefusal } from './subscribe'
import { type Choice, hashOf, StateInput } from './subscription-input'

/** `publicKey`: what a browser subscribes with; null until a worker has run. `choice`: null when the browser is unknown. */
export type PushState = { publicKey: string | null; choice: Choice | null }

/** What a browser needs to know to subscribe, and what it hears of now. Input `{ endpoint, address }`. */
export async function readState(_viewer: null, raw: unknown): Promise<Result<PushState, PushRefusal>> {
  const parsed = StateInput.safeParse(raw)
  if (!parsed.success) return refuse('malformed')
  const { endpoint, address } = parsed.data
  const retryAfterSeconds = secondsToWait(address)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  const choice = endpoint === null ? null : await choiceOf(endpoint)
  return accept({ publicKey: await readPublicKey(db), choice })
}

async function choiceOf(endpoint: string): Promise<Choice | null> {
  const rows = await db
    .select({
      language: pushSubscriptions.language,
      breaking: pushSubscriptions.wantsBreaking,
      sectionId: pushFollows.sectionId,
    })
    .from(pushSubscriptions)
    .leftJoin(pushFollows, eq(pushFollows.subscriptionId, pushSubscriptions.id))
    .where(eq(pushSubscriptions.endpointHash, hashOf(endpoint)))
  const [first] = rows
  if (!first) return null
  const { language, breaking } = first
  return { language, breaking, sections: rows.flatMap(({ sectionId }) => sectionId ?? []) }
}
