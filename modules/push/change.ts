import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pushSubscriptions } from '@/db/schema/push'
import { accept, type Result, refuse } from '@/lib/result'
import { storeSections, usableChoice } from './choose'
import { secondsToWait } from './request-limit'
import type { PushRefusal } from './subscribe'
import { ChangeInput, type Choice, hashOf } from './subscription-input'

/** Changes what a browser hears of. Input `{ endpoint, breaking, sections, address }`. */
export async function changeSubscription(_viewer: null, raw: unknown): Promise<Result<Choice, PushRefusal>> {
  const parsed = ChangeInput.safeParse(raw)
  if (!parsed.success) return refuse('malformed')
  const { endpoint, address, ...wanted } = parsed.data
  const retryAfterSeconds = secondsToWait(address)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  return db.transaction(async (tx): Promise<Result<Choice, PushRefusal>> => {
    const usable = await usableChoice(tx, wanted)
    if (!usable) return refuse('nothing-chosen')
    const [row] = await tx
      .update(pushSubscriptions)
      .set({ language: usable.language, wantsBreaking: usable.breaking })
      .where(eq(pushSubscriptions.endpointHash, hashOf(endpoint)))
      .returning({ id: pushSubscriptions.id })
    if (!row) return refuse('not-found')
    await storeSections(tx, row.id, usable)
    return accept(usable)
  })
}
