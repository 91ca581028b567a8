import type { Db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { countWaiting, type DeliveryOutcome, deliverNext, sweepMails } from './deliver'
import type { Post } from './post'
import { countMail, noteMail } from './status'

const LOOK_MILLISECONDS = 1_000
const SWEEP_MILLISECONDS = 3_600_000
/** A server that is stopped answers nothing; one mail takes at most a minute. */
const STEP_DEADLINE_MILLISECONDS = 75_000
const CLOSE_DEADLINE_MILLISECONDS = 3_000

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
  let connection = open()
  let isClosed = false
  let wake = () => {}
  let sweptAt = 0

  const sleep = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  const look = async () => {
    while (!isClosed) {
      const outcome = await withDeadline(deliverNext(connection.database, post), STEP_DEADLINE_MILLISECONDS)
      if (outcome === null) break
      countMail(COUNTED[outcome])
    }
    noteMail(await withDeadline(countWaiting(connection.database), STEP_DEADLINE_MILLISECONDS))
    if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return
    await withDeadline(sweepMails(connection.database), STEP_DEADLINE_MILLISECONDS)
    sweptAt = Date.now()
  }

  const startAfresh = () => {
    if (isClosed) return
    // A connection that did not answer in time may never answer again.
    void connection.close()
    connection = open()
  }

  const live = async () => {
    while (!isClosed) {
      await look().catch(startAfresh)
      if (!isClosed) await sleep(LOOK_MILLISECONDS)
    }
  }
  const life = live()

  return {
    async close() {
      isClosed = true
      wake()
      await withDeadline(life, CLOSE_DEADLINE_MILLISECONDS).catch(() => {})
      post.close()
      await connection.close()
    },
  }
}
