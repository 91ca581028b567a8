import { startHourly } from '@/lib/hourly'
import { dayKey } from '@/lib/time'
import { addViews } from './add-views'
import { forgetVisits } from './forget-visits'
import { rankMostRead } from './rank-most-read'
import { viewCounter } from './view-counter'

/** After the hour has struck, so that its last batch is in. */
const LATENESS_MILLISECONDS = 10_000

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
  const hourly = startHourly({
    latenessMilliseconds: LATENESS_MILLISECONDS,
    complaint: 'Chưa cập nhật được số lượt xem',
    work: async () => {
      viewCounter.keepOnly(dayKey(new Date()))
      if (isRefreshing) await refreshViews()
    },
  })
  return {
    async close() {
      await hourly.close()
      await viewCounter.flush()
    },
  }
}
