import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { inQueue } from './queue-statement'
import { isOpenQueue, QUEUES, type Queue, type QueueScope } from './queues'

/** Beyond this many the desk says "hơn 999". */
export const QUEUE_COUNT_MAX = 999

/** How many comments each queue holds, at most one more than counted; null where nobody counted. */
export type QueueCounts = Record<Queue, number | null>

/**
 * The statement of `countQueues`, apart so that its plan can be tested. What is decided is not counted for an editor: to
 * find theirs among all would mean reading all.
 */
export function countsStatement(scope: QueueScope, queues: readonly Queue[]) {
  const counts = queues.map(
    (queue) => sql`(select count(*)::int from (
      select from comments as listed where ${inQueue(queue, scope)} limit ${sql.raw(String(QUEUE_COUNT_MAX + 1))}
    ) as counted) as ${sql.identifier(queue)}`,
  )
  return sql`select ${sql.join(counts, sql`, `)}`
}

export async function countQueues(tx: Tx, scope: QueueScope): Promise<QueueCounts> {
  const isAll = scope.sectionIds === null || scope.articleId !== null
  const counted = QUEUES.filter((queue) => isAll || isOpenQueue(queue))
  const [row] = await tx.execute<Partial<QueueCounts>>(countsStatement(scope, counted))
  return Object.fromEntries(QUEUES.map((queue) => [queue, row?.[queue] ?? null])) as QueueCounts
}
