/** How the mail of this process is doing. Counts since it started; `waitingCount` is the table's. */
export type MailStatus = {
  sentCount: number
  /** Tries that ended in an error; each mail is tried again later. */
  failureCount: number
  /** Mails that will never be sent: refused for good, run out, or tried for three days. */
  abandonedCount: number
  waitingCount: number
  /** Age of the oldest mail that waits; 0 when none does. */
  oldestWaitingSeconds: number
}

const blank = (): MailStatus => ({
  sentCount: 0,
  failureCount: 0,
  abandonedCount: 0,
  waitingCount: 0,
  oldestWaitingSeconds: 0,
})

// The worker and the page of metrics are in different bundles of one process.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.mail')
shared[KEY] ??= blank()
const current = shared[KEY] as MailStatus

/** A copy of the figures of this process. */
export const mailStatus = (): MailStatus => ({ ...current })

export function noteMail(change: Partial<MailStatus>): void {
  Object.assign(current, change)
}

export function countMail(what: 'sentCount' | 'failureCount' | 'abandonedCount'): void {
  current[what] += 1
}
