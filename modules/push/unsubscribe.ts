import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pushSubscriptions } from '@/db/schema/push'
import { accept, type Result, refuse } from '@/lib/result'
import { secondsToWait } from './request-limit'
import type { PushRefusal } from './subscribe'
import { hashOf, UnsubscribeInput } from './subscription-input'

/** Forgets a browser. Input `{ endpoint, address }`. One that is not known any more is forgotten already. */
export async function unsubscribe(_viewer: null, raw: unknown): Promise<Result<{ wasKnown: boolean }, PushRefusal>> {
  const parsed = UnsubscribeInput.safeParse(raw)
  if (!parsed.success) return refuse('malformed')
  const { endpoint, address } = parsed.data
  const retryAfterSeconds = secondsToWait(address)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  const forgotten = await db
    .delete(pushSubscriptions)
    .where(eq(pushSubscriptions.endpointHash, hashOf(endpoint)))
    .returning({ id: pushSubscriptions.id })
  return accept({ wasKnown: forgotten.length > 0 })
}
