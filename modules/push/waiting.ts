import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { outboxPushes, pushRetries } from '@/db/schema/push'

/** What is under way: messages that not everybody has been told of yet, and single ones that are tried again. */
export async function countWaitingPushes(tx: Tx): Promise<{ waitingCount: number; oldestWaitingSeconds: number }> {
  const [row] = await tx.execute<{ waiting: string; oldest: string }>(sql`
    with waiting as (
      select created_at from ${outboxPushes} where next_try_at is not null
      union all
      select messages.created_at from ${pushRetries} as retries
      join ${outboxPushes} as messages on messages.id = retries.message_id
    )
    select count(*) as waiting, coalesce(extract(epoch from now() - min(created_at)), 0) as oldest from waiting`)
  return { waitingCount: Number(row?.waiting ?? 0), oldestWaitingSeconds: Number(row?.oldest ?? 0) }
}
