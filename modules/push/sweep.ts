import { and, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { outboxPushes, pushSubscriptions } from '@/db/schema/push'

const KEPT_DAYS = 30
/** So many messages in a row, over so many days: long enough for a keyring to be found again, or a service to recover. */
export const FAILURES_MAX = 5
export const FAILING_DAYS_MAX = 14

/** Forgets browsers that have taken nothing for a fortnight, and messages of a month ago. */
export async function sweepPushes(tx: Tx): Promise<void> {
  await tx
    .delete(pushSubscriptions)
    .where(
      and(
        lt(pushSubscriptions.failingSince, sql`now() - make_interval(days => ${FAILING_DAYS_MAX})`),
        gte(pushSubscriptions.failureCount, FAILURES_MAX),
      ),
    )
  const isOld = lt(outboxPushes.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`)
  await tx.delete(outboxPushes).where(and(isOld, sql`${outboxPushes.nextTryAt} is null`))
}
