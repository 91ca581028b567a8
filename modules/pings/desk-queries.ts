import { desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { outboxPings } from '@/db/schema/pings'
import { countWaitingPings } from './deliver'
import type { PingTarget } from './send-ping'

/** An address that was told, or is to be. Waiting: `isWaiting`; given up: neither that nor sent. */
export type ToldAddress = {
  id: number
  target: PingTarget
  path: string
  createdAt: Date
  sentAt: Date | null
  lastError: string | null
  attempts: number
  isWaiting: boolean
}

/** The newest of one kind. */
export async function listPings(tx: Tx, target: PingTarget, limit: number): Promise<ToldAddress[]> {
  return tx
    .select({
      id: outboxPings.id,
      target: outboxPings.target,
      path: outboxPings.path,
      createdAt: outboxPings.createdAt,
      sentAt: outboxPings.sentAt,
      lastError: outboxPings.lastError,
      attempts: outboxPings.attempts,
      isWaiting: sql<boolean>`${outboxPings.nextTryAt} is not null`,
    })
    .from(outboxPings)
    .where(eq(outboxPings.target, target))
    .orderBy(desc(outboxPings.id))
    .limit(limit)
}

export type PingHealth = { waitingCount: number; oldestWaitingSeconds: number; givenUpCount: number }

/** How telling goes: what waits, and what was given up since yesterday. */
export async function readPingHealth(tx: Tx): Promise<PingHealth> {
  const isGivenUp = sql`${outboxPings.sentAt} is null and ${isNull(outboxPings.nextTryAt)}
    and ${outboxPings.createdAt} > now() - interval '1 day'`
  return { ...(await countWaitingPings(tx)), givenUpCount: await tx.$count(outboxPings, isGivenUp) }
}
