import { openApart } from '@/db/client'
import { env } from '@/lib/env'
import { type ScheduleWorker, startScheduleWorker } from '@/modules/schedule/worker'

/** Starts the work that belongs to no request, where this process has the role for it. */
export function startWorker(): ScheduleWorker | null {
  if (env.role !== 'all' && env.role !== 'worker') return null
  return startScheduleWorker(() => openApart('trang-nhat-worker', 1))
}
