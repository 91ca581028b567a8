import { isIP } from 'node:net'
import type { Db } from '@/db/client'
import { PING_TARGETS } from '@/db/schema/pings'
import { withDeadline } from '@/lib/deadline'
import { lookAgain } from '@/lib/look-again'
import { isPublicAddress } from '@/lib/public-address'
import type { PublicWays } from '@/lib/public-request'
import { sweepReports } from '@/modules/pages/renewal'
import { readDiscovery } from '@/modules/settings/discovery'
import { countWaitingPings, type Delivery, deliverBatch, dropWaiting, sweepPings } from './deliver'
import { type PingTarget, pingFor, sendPing } from './send-ping'
import { notePings, pingStatus } from './status'

const LOOK_MILLISECONDS = 2_000
const SWEEP_MILLISECONDS = 3_600_000
/** A server that is stopped answers nothing; one request takes at most ten seconds. */
const STEP_DEADLINE_MILLISECONDS = 20_000

export type Connection = { database: Db; close: () => Promise<void> }

/** Whether anybody outside could come and look: a trial on somebody's own machine tells nobody. */
export function isPublicSite(siteUrl: string): boolean {
  const host = new URL(siteUrl).hostname.replace(/^\[|\]$/g, '')
  return isIP(host) ? isPublicAddress(host) : host.includes('.')
}

function noteDelivery({ outcome, count }: Delivery): void {
  const { sentCount, failureCount, abandonedCount } = pingStatus()
  if (outcome === 'sent') notePings({ sentCount: sentCount + count })
  else notePings({ failureCount: failureCount + 1 })
  if (outcome === 'abandoned') notePings({ abandonedCount: abandonedCount + count })
}

/** Tells everything that is due to one kind of listener, batch after batch; a batch that fails ends the look. */
export async function tellTarget(
  database: Db,
  target: PingTarget,
  siteUrl: string,
  ways?: PublicWays,
): Promise<Delivery | null> {
  const discovery = await readDiscovery(database)
  if (!isPublicSite(siteUrl) || pingFor(target, discovery, siteUrl, []) === null) {
    await dropWaiting(database, target)
    return null
  }
  return deliverBatch(database, target, async (paths) => {
    const ping = pingFor(target, discovery, siteUrl, paths)
    return ping ? sendPing(ping, ways) : { kind: 'refused', why: 'đã tắt' }
  })
}

/**
 * Tells search engines and the hub of what has changed, from now until `close`. Any number of workers may run. What is
 * under way when it closes is cut off and told again by the next worker.
 */
export function startPingWorker(open: () => Connection, siteUrl: string, ways?: PublicWays) {
  let sweptAt = 0
  const step = <Value>(work: Promise<Value>) => withDeadline(work, STEP_DEADLINE_MILLISECONDS)
  const look = async ({ database }: Connection, isClosed: () => boolean) => {
    const before = await step(countWaitingPings(database))
    notePings(before)
    // Nearly every look ends here, with one small question asked.
    for (const target of before.waitingCount > 0 ? PING_TARGETS : []) {
      while (!isClosed()) {
        const delivery = await step(tellTarget(database, target, siteUrl, ways))
        if (delivery) noteDelivery(delivery)
        if (delivery?.outcome !== 'sent') break
      }
    }
    if (before.waitingCount > 0) notePings(await step(countWaitingPings(database)))
    if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return
    await step(sweepPings(database))
    await step(sweepReports(database))
    sweptAt = Date.now()
  }
  return lookAgain({ open, look, pauseMilliseconds: LOOK_MILLISECONDS })
}
