import { eq, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { pushFollows, pushSubscriptions } from '@/db/schema/push'
import { accept, type Result, refuse } from '@/lib/result'
import { storeSections, usableChoice } from './choose'
import { isKnownService, STRANGE_SERVICE_MAX, serviceOf } from './push-service'
import { secondsToWait } from './request-limit'
import { type Choice, hashOf, SubscribeInput } from './subscription-input'

export type PushRefusal =
  | 'malformed'
  /** Neither breaking news nor a section that is in use. */
  | 'nothing-chosen'
  /** A service nobody here knows, with as many browsers as such a one may have. */
  | 'strange-service'
  | 'not-found'
  | { kind: 'too-many'; retryAfterSeconds: number }

/**
 * Lets a browser hear of what its reader chose, from now on. Input `{ subscription, choice, replaces?, address }`. Anyone
 * may, so there is no viewer to ask about. Without a choice the one of the endpoint it replaces goes on. Whoever knows an
 * endpoint may speak for it: only the browser, its push service and this table do.
 */
export async function subscribe(_viewer: null, raw: unknown): Promise<Result<Choice, PushRefusal>> {
  const parsed = SubscribeInput.safeParse(raw)
  if (!parsed.success) return refuse('malformed')
  const { subscription, choice, replaces, address } = parsed.data
  const retryAfterSeconds = secondsToWait(address)
  if (retryAfterSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds })
  const service = serviceOf(subscription.endpoint) ?? ''
  return db.transaction(async (tx): Promise<Result<Choice, PushRefusal>> => {
    const former = replaces === null ? null : await takeFormer(tx, replaces)
    const wanted = choice ?? former
    if (!wanted) return refuse('not-found')
    const usable = await usableChoice(tx, wanted)
    if (!usable) return refuse('nothing-chosen')
    if (!isKnownService(service) && (await isFull(tx, service, subscription.endpoint))) return refuse('strange-service')
    const { endpoint, keys } = subscription
    const row = {
      endpointHash: hashOf(endpoint),
      endpoint,
      service,
      publicKey: keys.p256dh,
      authSecret: keys.auth,
      language: usable.language,
      wantsBreaking: usable.breaking,
    }
    const [stored] = await tx
      .insert(pushSubscriptions)
      .values(row)
      .onConflictDoUpdate({
        target: pushSubscriptions.endpointHash,
        set: { ...row, failureCount: 0, failingSince: null },
      })
      .returning({ id: pushSubscriptions.id })
    if (!stored) throw new Error('push: bảng push_subscriptions không trả lại dòng nào')
    await storeSections(tx, stored.id, usable)
    return accept(usable)
  })
}

/** What the former endpoint of a browser was to hear of; it hears nothing from now on. */
async function takeFormer(tx: Tx, endpoint: string): Promise<Choice | null> {
  const isIt = eq(pushSubscriptions.endpointHash, hashOf(endpoint))
  const [row] = await tx.select().from(pushSubscriptions).where(isIt).for('update')
  if (!row) return null
  const followed = await tx
    .select({ sectionId: pushFollows.sectionId })
    .from(pushFollows)
    .where(eq(pushFollows.subscriptionId, row.id))
  await tx.delete(pushSubscriptions).where(isIt)
  return { language: row.language, breaking: row.wantsBreaking, sections: followed.map(({ sectionId }) => sectionId) }
}

async function isFull(tx: Tx, service: string, endpoint: string): Promise<boolean> {
  const [row] = await tx.execute<{ count: string }>(sql`
    select count(*) as count from (
      select 1 from ${pushSubscriptions}
      where ${pushSubscriptions.service} = ${service} and ${pushSubscriptions.endpointHash} <> ${hashOf(endpoint)}
      limit ${STRANGE_SERVICE_MAX}) as its_browsers`)
  return Number(row?.count ?? 0) >= STRANGE_SERVICE_MAX
}
