import type { Db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { DueFailure, type DueOutcome, millisecondsToNextDue } from '@/modules/articles/due'
import { publishNextDue } from '@/modules/articles/publish-due'
import { withdrawNextDue } from '@/modules/articles/withdraw-due'
import { endDue, millisecondsToNextEnd } from '@/modules/front/end-due'
import { pauseMilliseconds } from './pause'
import { SetAside } from './set-aside'
import { note, noteFailure, noteRun } from './status'

/** The server ends a statement after four seconds; a server that is stopped ends nothing. */
const STEP_DEADLINE_MILLISECONDS = 6_000
const RETRY_MILLISECONDS = 500

export type Connection = { database: Db; close: () => Promise<void> }
export type ScheduleWorker = { close: () => Promise<void> }

type Step = (database: Db, except: readonly number[]) => Promise<DueOutcome | null>

/** The nearer of two times ahead; null is never. */
const sooner = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/**
 * Publishes and withdraws what is due, and ends what stood on the front page for a time, from now until `close`: first what was missed, then each at its time. The plan
 * stands in the articles' own rows, so there is nothing to lose in a restart; any number of workers may run.
 * `open` gives connections of the worker's own. A database that is away is asked again twice a second.
 */
export function startScheduleWorker(open: () => Connection): ScheduleWorker {
  const aside = new SetAside()
  let connection = open()
  let isClosed = false
  let wake = () => {}

  const sleep = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  /** Repeats a step until nothing is due for it. */
  const repeat = async (step: Step, outcomes: DueOutcome[]) => {
    while (!isClosed) {
      try {
        const work = step(connection.database, aside.ids(Date.now()))
        const outcome = await withDeadline(work, STEP_DEADLINE_MILLISECONDS)
        if (outcome === null) return
        aside.remove(outcome.id)
        outcomes.push(outcome)
      } catch (error) {
        if (!(error instanceof DueFailure)) throw error
        noteFailure()
        aside.add(error.articleId, Date.now())
      }
    }
  }

  /** Ends what is due on the front page; how long until the next such end. */
  const endOnFront = async (): Promise<number | null> => {
    const ask = () => withDeadline(millisecondsToNextEnd(connection.database), STEP_DEADLINE_MILLISECONDS)
    const toNext = await ask()
    if (toNext === null || toNext > 0) return toNext
    await withDeadline(endDue(connection.database), STEP_DEADLINE_MILLISECONDS)
    return ask()
  }

  const look = async (): Promise<number> => {
    const outcomes: DueOutcome[] = []
    try {
      const before = await withDeadline(millisecondsToNextDue(connection.database), STEP_DEADLINE_MILLISECONDS)
      note({ isReachable: true, lastLookAt: new Date() })
      if (before === null || before > 0) return pauseMilliseconds(sooner(before, await endOnFront()))
      await repeat(publishNextDue, outcomes)
      await repeat(withdrawNextDue, outcomes)
      const next = await withDeadline(millisecondsToNextDue(connection.database), STEP_DEADLINE_MILLISECONDS)
      return pauseMilliseconds(sooner(next, await endOnFront()))
    } finally {
      noteRun(outcomes)
    }
  }

  const startAfresh = async (): Promise<number> => {
    noteFailure()
    note({ isReachable: false })
    aside.clear()
    // A connection that did not answer in time may never answer again.
    void connection.close()
    if (!isClosed) connection = open()
    return RETRY_MILLISECONDS
  }

  const live = async () => {
    note({ isRunning: true })
    while (!isClosed) {
      const pause = await look().catch(startAfresh)
      if (!isClosed) await sleep(pause)
    }
    note({ isRunning: false })
    await connection.close()
  }
  const life = live()

  return {
    async close() {
      isClosed = true
      wake()
      await life
    },
  }
}
