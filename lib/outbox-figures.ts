/** How an outbox of this process is doing. Counts since it started; `waitingCount` is the table's. */
export type OutboxFigures = {
  sentCount: number
  /** Tries that ended in an error; what they carried is tried again later. */
  failureCount: number
  /** What will never be sent: refused for good, run out, or tried too often. */
  abandonedCount: number
  waitingCount: number
  /** Age of the oldest that waits; 0 when none does. */
  oldestWaitingSeconds: number
}

export const BLANK_OUTBOX: OutboxFigures = {
  sentCount: 0,
  failureCount: 0,
  abandonedCount: 0,
  waitingCount: 0,
  oldestWaitingSeconds: 0,
}
