import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { outboxPushes, pushRetries } from '@/db/schema/push'
import { HOLD_SECONDS, secondsToLive } from './deliver'
import { readMessage } from './message'
import { endPushes } from './queue'
import { BATCH_MAX, findRecipients } from './recipients'
import { type Attempt, type Sender, sendAll } from './send-all'
import { settle, type Tally } from './settle'

type Claimed = { messageId: number; subscriptionId: number; attempts: number }

/** Tries again what services did not take, as far as it is due; null when nothing is. */
export async function deliverAgain(database: Db, sender: Sender): Promise<Tally | null> {
  const claimed = await database.execute<Claimed>(sql`
    update ${pushRetries} as claimed
    set attempts = claimed.attempts + 1, next_try_at = now() + make_interval(secs => ${HOLD_SECONDS})
    from (
      select message_id, subscription_id from ${pushRetries}
      where next_try_at <= now() order by next_try_at limit ${BATCH_MAX} for update skip locked) as due
    where claimed.message_id = due.message_id and claimed.subscription_id = due.subscription_id
    returning claimed.message_id as "messageId", claimed.subscription_id as "subscriptionId", claimed.attempts`)
  if (claimed.length === 0) return null
  const total: Tally = { sent: 0, failed: 0, gone: 0, waiting: 0 }
  for (const messageId of new Set(claimed.map((row) => row.messageId))) {
    const rows = claimed.filter((row) => row.messageId === messageId)
    const tally = await tryAgain(database, messageId, rows, sender)
    for (const name of Object.keys(total) as (keyof Tally)[]) total[name] += tally?.[name] ?? 0
  }
  return total
}

async function tryAgain(database: Db, messageId: number, rows: Claimed[], sender: Sender): Promise<Tally | null> {
  const [queued] = await database
    .select({ ...getTableColumns(outboxPushes), secondsToLive })
    .from(outboxPushes)
    .where(eq(outboxPushes.id, messageId))
  if (!queued) return null
  const attemptsOf = new Map(rows.map(({ subscriptionId, attempts }) => [subscriptionId, attempts]))
  const recipients = await findRecipients(database, [...attemptsOf.keys()])
  const trials = recipients.map((one) => ({ ...one, attempts: attemptsOf.get(one.id) ?? 1 }))
  if (queued.secondsToLive <= 0) {
    const outcome = { kind: 'refused', why: 'quá hạn' } as const
    const late: Attempt[] = trials.map(({ id, attempts }) => ({ subscriptionId: id, attempts, outcome }))
    return database.transaction((tx) => settle(tx, queued, late, null))
  }
  const message = queued.endedBy === null ? await readMessage(database, queued) : null
  if (!message) {
    await endPushes(database, [messageId], queued.endedBy ?? 'withdrawn')
    return null
  }
  const tried = await sendAll(queued, message, trials, sender)
  return database.transaction((tx) => settle(tx, queued, tried, null))
}
