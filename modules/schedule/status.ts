import { processFigures } from '@/lib/process-figures'
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

const BLANK: ScheduleStatus = {
  isRunning: false,
  isReachable: false,
  lastLookAt: null,
  publishedCount: 0,
  withdrawnCount: 0,
  missedCount: 0,
  failureCount: 0,
  latenessSeconds: null,
  latenessSecondsMax: 0,
}

const figures = processFigures('schedule', BLANK)

/** A copy of the figures of this process. A process without the worker's role says that nothing runs. */
export const scheduleStatus = figures.read

export const note = figures.note

/** Counts what one run did. */
export function noteRun(outcomes: readonly DueOutcome[]): void {
  if (outcomes.length === 0) return
  const figuresNow = figures.read()
  for (const { deed } of outcomes) figuresNow[`${deed}Count`] += 1
  figuresNow.latenessSeconds = Math.max(...outcomes.map((outcome) => outcome.latenessSeconds))
  figuresNow.latenessSecondsMax = Math.max(figuresNow.latenessSecondsMax, figuresNow.latenessSeconds)
  figures.note(figuresNow)
}

export function noteFailure(): void {
  figures.note({ failureCount: figures.read().failureCount + 1 })
}
