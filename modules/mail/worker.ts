import type { Db, Tx } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { lookAgain } from '@/lib/look-again'
import { takeBulkPlace } from './bulk-meter'
import { countWaiting, type DeliveryOutcome, deliverNext, isBulkDue, sweepMails } from './deliver'
import type { Post } from './post'
import { countMail, noteMail } from './status'

const LOOK_MILLISECONDS = 1_000
const SWEEP_MILLISECONDS = 3_600_000
/** A server that is stopped answers nothing; one mail takes at most a minute. */
const STEP_DEADLINE_MILLISECONDS = 75_000

const COUNTED: Record<DeliveryOutcome, 'sentCount' | 'failureCount' | 'abandonedCount'> = {
  sent: 'sentCount',
  failed: 'failureCount',
  abandoned: 'abandonedCount',
}

export type Connection = { database: Db; close: () => Promise<void> }
export type MailWorker = { close: () => Promise<void> }

export type BulkMail = {
  perMinute: number
  /** Whether what a mail says is still so; asked right before it is sent. */
  isStillTrue: (tx: Tx, reference: string) => Promise<boolean>
}

/** The mail whose turn it is. Mail in bulk comes when nothing else waits, as often a minute as was agreed. */
async function deliver(database: Db, post: Post, bulk: BulkMail | null): Promise<DeliveryOutcome | null> {
  const outcome = await deliverNext(database, post)
  if (outcome !== null || bulk === null) return outcome
  if (!(await isBulkDue(database)) || !(await takeBulkPlace(database, bulk.perMinute))) return null
  return deliverNext(database, post, { isBulk: true, isStillTrue: bulk.isStillTrue })
}

/**
 * Sends what waits in the outbox, one mail after the other, from now until `close`. Any number of workers may run.
 * What is under way when it closes is cut off and sent by the next worker. Without `bulk`, mail in bulk is left to others.
 */
export function startMailWorker(open: () => Connection, post: Post, bulk: BulkMail | null = null): MailWorker {
  let sweptAt = 0
  const look = async ({ database }: Connection, isClosed: () => boolean) => {
    while (!isClosed()) {
      const outcome = await withDeadline(deliver(database, post, bulk), STEP_DEADLINE_MILLISECONDS)
      if (outcome === null) break
      countMail(COUNTED[outcome])
    }
    noteMail(await withDeadline(countWaiting(database), STEP_DEADLINE_MILLISECONDS))
    if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return
    await withDeadline(sweepMails(database), STEP_DEADLINE_MILLISECONDS)
    sweptAt = Date.now()
  }
  const looking = lookAgain({ open, look, pauseMilliseconds: LOOK_MILLISECONDS })
  return {
    async close() {
      await looking.close()
      post.close()
    },
  }
}
