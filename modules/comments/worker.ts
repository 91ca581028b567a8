import { startHourly } from '@/lib/hourly'
import { dayKey } from '@/lib/time'
import { agreementSalt } from './agree'
import { agreementNews } from './agreement-news'
import { announceAgreements } from './announce-agreements'
import { closeOldThreads } from './close-old-threads'
import { placeStragglers } from './place-stragglers'

const LATENESS_MILLISECONDS = 20_000

/** What is done once an hour, for what other processes left behind as well. Safe at any time, by any number of instances. */
export async function refreshThreads(): Promise<void> {
  await placeStragglers()
  await closeOldThreads()
  await announceAgreements()
}

export type ThreadWorker = {
  /** Stops the hourly work and announces the agreements counted so far. */
  close: () => Promise<void>
}

/**
 * Starts the hourly work: once now, then after every hour. A process that only takes agreements (`isRefreshing` false)
 * forgets the salts it has seen.
 */
export function startThreadWorker({ isRefreshing }: { isRefreshing: boolean }): ThreadWorker {
  const hourly = startHourly({
    latenessMilliseconds: LATENESS_MILLISECONDS,
    complaint: 'Chưa dọn được phần bình luận',
    work: async () => {
      agreementSalt.keepOnly(dayKey(new Date()))
      if (isRefreshing) await refreshThreads()
    },
  })
  return {
    async close() {
      await hourly.close()
      await agreementNews.flush()
    },
  }
}
