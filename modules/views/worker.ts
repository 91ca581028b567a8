import { withDeadline } from '@/lib/deadline'
import { addViews } from './add-views'
import { viewDay } from './day'
import { forgetVisits } from './forget-visits'
import { rankMostRead } from './rank-most-read'
import { viewCounter } from './view-counter'

const HOUR_MILLISECONDS = 3_600_000
/** After the hour has struck, so that its last batch is in. */
const LATENESS_MILLISECONDS = 10_000
const RETRY_MILLISECONDS = 60_000
/** A database that has stopped answering must not hold up the end of the process. */
const CLOSE_DEADLINE_MILLISECONDS = 3_000

/** What is done once an hour. Safe at any time, by any number of instances. */
export async function refreshViews(now = new Date()): Promise<void> {
  await viewCounter.flush()
  await addViews()
  await rankMostRead(now)
  await forgetVisits(now)
}

export type ViewWorker = {
  /** Stops the hourly work and writes the readings noted so far. */
  close: () => Promise<void>
}

/**
 * Starts the hourly work: once now, for the hours this process was away, then after every hour. A process that only
 * counts (`isRefreshing` false) leaves the tables to others and forgets the salts it has seen.
 */
export function startViewWorker({ isRefreshing }: { isRefreshing: boolean }): ViewWorker {
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let working: Promise<void> = Promise.resolve()

  const untilNextHour = () => HOUR_MILLISECONDS - (Date.now() % HOUR_MILLISECONDS) + LATENESS_MILLISECONDS
  const work = () => {
    viewCounter.keepOnly(viewDay(new Date()))
    working = (isRefreshing ? refreshViews() : Promise.resolve()).then(
      () => plan(untilNextHour()),
      (cause: unknown) => {
        // The counts wait where they are.
        console.error('Chưa cập nhật được số lượt xem:', cause instanceof Error ? cause.message : cause)
        plan(RETRY_MILLISECONDS)
      },
    )
  }
  const plan = (milliseconds: number) => {
    if (!isClosed) timer = setTimeout(work, milliseconds).unref()
  }
  work()

  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await withDeadline(working, CLOSE_DEADLINE_MILLISECONDS).catch(() => {})
      await viewCounter.flush()
    },
  }
}
