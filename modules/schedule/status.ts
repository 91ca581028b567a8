import type { DueOutcome } from '@/modules/articles/due'

/** How the schedule of this process is doing, for metrics and the desk. Times late are of the database's clock. */
export type ScheduleStatus = {
  isRunning: boolean
  /** Whether the last look at the tables was answered. */
  isReachable: boolean
  lastLookAt: Date | null
  publishedCount: number
  withdrawnCount: number
  /** Publications that could not go out any more and became drafts. */
  missedCount: number
  /** Looks and publications that ended in an error; each is tried again. */
  failureCount: number
  /** The latest article of the last run that had work, in seconds after its time; null before the first. */
  latenessSeconds: number | null
  latenessSecondsMax: number
}

const blank = (): ScheduleStatus => ({
  isRunning: false,
  isReachable: false,
  lastLookAt: null,
  publishedCount: 0,
  withdrawnCount: 0,
  missedCount: 0,
  failureCount: 0,
  latenessSeconds: null,
  latenessSecondsMax: 0,
})

// The worker and the page of metrics are in different bundles of one process.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.schedule')
shared[KEY] ??= blank()
const current = shared[KEY] as ScheduleStatus

/** A copy of the figures of this process. A process without the worker's role says that nothing runs. */
export const scheduleStatus = (): ScheduleStatus => ({ ...current })

export function note(change: Partial<ScheduleStatus>): void {
  Object.assign(current, change)
}

/** Counts what one run did. */
export function noteRun(outcomes: readonly DueOutcome[]): void {
  if (outcomes.length === 0) return
  for (const { deed } of outcomes) current[`${deed}Count`] += 1
  current.latenessSeconds = Math.max(...outcomes.map((outcome) => outcome.latenessSeconds))
  current.latenessSecondsMax = Math.max(current.latenessSecondsMax, current.latenessSeconds)
}

export function noteFailure(): void {
  current.failureCount += 1
}
