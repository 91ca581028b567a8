import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pushFollows, pushSubscriptions } from '@/db/schema/push'
import { TIME_ZONE } from '@/lib/time'
import type { QueuedPush } from './message'
import { NOTICES_PER_DAY, type PushKind } from './notice-limits'
import type { Recipient } from './seal'

export const BATCH_MAX = 100

const recipient = {
  id: pushSubscriptions.id,
  endpoint: pushSubscriptions.endpoint,
  service: pushSubscriptions.service,
  publicKey: pushSubscriptions.publicKey,
  authSecret: pushSubscriptions.authSecret,
}

/** Who asked for a message, from where the last batch ended: one walk of an index that stops after a batch. */
export async function listRecipients(tx: Tx, { kind, language, sectionId, afterId }: QueuedPush): Promise<Recipient[]> {
  if (kind === 'breaking') {
    return tx
      .select(recipient)
      .from(pushSubscriptions)
      .where(
        and(
          eq(pushSubscriptions.wantsBreaking, true),
          eq(pushSubscriptions.language, language),
          gt(pushSubscriptions.id, afterId),
        ),
      )
      .orderBy(asc(pushSubscriptions.id))
      .limit(BATCH_MAX)
  }
  return tx
    .select(recipient)
    .from(pushFollows)
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.id, pushFollows.subscriptionId))
    .where(
      and(
        eq(pushFollows.sectionId, sectionId ?? 0),
        eq(pushFollows.language, language),
        gt(pushFollows.subscriptionId, afterId),
      ),
    )
    .orderBy(asc(pushFollows.subscriptionId))
    .limit(BATCH_MAX)
}

export async function findRecipients(tx: Tx, ids: readonly number[]): Promise<Recipient[]> {
  return tx
    .select(recipient)
    .from(pushSubscriptions)
    .where(inArray(pushSubscriptions.id, [...ids]))
}

const today = sql`(now() at time zone ${sql.raw(`'${TIME_ZONE}'`)})::date`

/** Counts a notice against the day of each of these; resolves to those who had room for it. */
export async function reserveNotices(tx: Tx, kind: PushKind, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const isToday = sql`${pushSubscriptions.noticeDay} is not distinct from ${today}`
  const rows = await tx
    .update(pushSubscriptions)
    .set({
      noticeDay: today,
      noticeCount: sql`case when ${isToday} then ${pushSubscriptions.noticeCount} + 1 else 1 end`,
    })
    .where(
      and(
        inArray(pushSubscriptions.id, [...ids]),
        sql`(not (${isToday}) or ${pushSubscriptions.noticeCount} < ${NOTICES_PER_DAY[kind]})`,
      ),
    )
    .returning({ id: pushSubscriptions.id })
  return new Set(rows.map(({ id }) => id))
}
