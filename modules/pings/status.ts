/** How telling the outside of changes goes in this process. Counts since it started; `waitingCount` is the table's. */
export type PingStatus = {
  /** Addresses that were told. */
  sentCount: number
  /** Requests that ended in an error; their addresses are told again later. */
  failureCount: number
  /** Addresses that were given up. */
  abandonedCount: number
  waitingCount: number
  /** Age of the oldest that waits; 0 when none does. */
  oldestWaitingSeconds: number
}

const blank = (): PingStatus => ({
  sentCount: 0,
  failureCount: 0,
  abandonedCount: 0,
  waitingCount: 0,
  oldestWaitingSeconds: 0,
})

// The worker and the page of metrics are in different bundles of one process.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.pings')
shared[KEY] ??= blank()
const current = shared[KEY] as PingStatus

/** A copy of the figures of this process. */
export const pingStatus = (): PingStatus => ({ ...current })

export function notePings(change: Partial<PingStatus>): void {
  Object.assign(current, change)
}
