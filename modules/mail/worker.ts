import type { Db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { lookAgain } from '@/lib/look-again'
import { countWaiting, type DeliveryOutcome, deliverNext, sweepMails } from './deliver'
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

/**
 * Sends what waits in the outbox, one mail after the other, from now until `close`. Any number of workers may run.
 * What is under way when it closes is cut off and sent by the next worker.
 */
export function startMailWorker(open: () => Connection, post: Post): MailWorker {
  let sweptAt = 0
  const look = async ({ database }: Connection, isClosed: () => boolean) => {
    while (!isClosed()) {
      const outcome = await withDeadline(deliverNext(database, post), STEP_DEADLINE_MILLISECONDS)
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
