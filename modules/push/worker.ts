import type { Db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { lookAgain } from '@/lib/look-again'
import { isPublicAddress } from '@/lib/public-address'
import { PUBLIC_WAYS, type PublicWays } from '@/lib/public-request'
import { announcePublicKey, applicationKeys } from './application-key'
import { deliverBatch, HOLD_SECONDS } from './deliver'
import { deliverAgain } from './deliver-again'
import type { Sender } from './send-all'
import { ServicePauses } from './service-pauses'
import type { Tally } from './settle'
import { notePushes, pushStatus } from './status'
import { sweepPushes } from './sweep'
import { countWaitingPushes } from './waiting'

const LOOK_MILLISECONDS = 2_000
const SWEEP_MILLISECONDS = 3_600_000
/** Before another worker may take the batch over. */
const STEP_DEADLINE_MILLISECONDS = (HOLD_SECONDS - 10) * 1_000
const HTTPS_PORT = 443

/** Push services answer over https alone, where everybody's do. */
const PUSH_WAYS: PublicWays = {
  ...PUBLIC_WAYS,
  isAllowed: (address, port) => port === HTTPS_PORT && isPublicAddress(address),
}

export type Connection = { database: Db; close: () => Promise<void> }

/** Whom push services may write to: the site, or where that is not on the internet, its sender's address. */
export function subjectOf(siteUrl: string, mailFrom: string): string {
  if (siteUrl.startsWith('https:')) return siteUrl
  return `mailto:${/<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom}`
}

function noteTally({ sent, failed, waiting }: Tally): void {
  const { sentCount, failureCount, abandonedCount } = pushStatus()
  notePushes({
    sentCount: sentCount + sent,
    failureCount: failureCount + failed + waiting,
    abandonedCount: abandonedCount + failed,
  })
}

/**
 * Tells readers' browsers what they asked to hear of, from now until `close`. Any number of workers may run. What is under
 * way when it closes is cut off and sent by the next worker.
 */
export function startPushWorker(open: () => Connection, subject: string, ways = PUSH_WAYS) {
  let sweptAt = 0
  let sender: Sender | null = null
  const step = <Value>(work: Promise<Value>) => withDeadline(work, STEP_DEADLINE_MILLISECONDS)
  const begin = async (database: Db): Promise<Sender> => {
    await step(announcePublicKey(database))
    return { keys: applicationKeys(), subject, ways, pauses: new ServicePauses() }
  }
  const look = async ({ database }: Connection, isClosed: () => boolean) => {
    sender ??= await begin(database)
    const before = await step(countWaitingPushes(database))
    notePushes(before)
    // Nearly every look ends here, with one small question asked.
    for (const deliver of before.waitingCount > 0 ? [deliverBatch, deliverAgain] : []) {
      while (!isClosed()) {
        const tally = await step(deliver(database, sender))
        if (!tally) break
        noteTally(tally)
      }
    }
    if (before.waitingCount > 0) notePushes(await step(countWaitingPushes(database)))
    if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return
    await step(sweepPushes(database))
    sweptAt = Date.now()
  }
  return lookAgain({ open, look, pauseMilliseconds: LOOK_MILLISECONDS })
}
