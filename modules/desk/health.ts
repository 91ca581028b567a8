/** fine: nothing to do. watch: look at it this week. act: do something now. unknown: nobody can tell. */
export type Verdict = 'fine' | 'watch' | 'act' | 'unknown'

const GIGABYTE = 1024 ** 3

type Limits = { watch: number; act: number }

/** A figure that is worse the larger it is. */
const largeIsBad = (value: number, { watch, act }: Limits): Verdict =>
  value >= act ? 'act' : value >= watch ? 'watch' : 'fine'

export type Disk = { freeBytes: number; totalBytes: number }

/** A full disk stops publishing; a share says it in time on small disks, bytes on large ones. */
export function judgeDisk(disk: Disk | null): Verdict {
  if (disk === null) return 'unknown'
  const share = disk.totalBytes > 0 ? disk.freeBytes / disk.totalBytes : 1
  if (disk.freeBytes < GIGABYTE || share < 0.02) return 'act'
  return disk.freeBytes < 5 * GIGABYTE || share < 0.1 ? 'watch' : 'fine'
}

export const judgeDatabase = (answerMilliseconds: number): Verdict =>
  largeIsBad(answerMilliseconds, { watch: 100, act: 1_000 })

/** Pages that fail are tried again for ever: readers get the last good ones meanwhile. */
export function judgeStore(status: { waitingCount: number; failingCount: number } | null): Verdict {
  if (status === null) return 'unknown'
  const waiting = largeIsBad(status.waitingCount, { watch: 200, act: 5_000 })
  return status.failingCount > 0 && waiting === 'fine' ? 'watch' : waiting
}

const HOUR_SECONDS = 3_600

export const judgeMail = (oldestWaitingSeconds: number): Verdict =>
  largeIsBad(oldestWaitingSeconds, { watch: HOUR_SECONDS, act: 24 * HOUR_SECONDS })

/** Readers lose nothing by it: the outside hears later, or finds the change by itself. */
export const judgePings = (oldestWaitingSeconds: number, givenUpCount: number): Verdict =>
  givenUpCount > 0 || oldestWaitingSeconds >= HOUR_SECONDS ? 'watch' : 'fine'

/** News that waits for an hour is hardly news. */
export const judgePushes = (oldestWaitingSeconds: number): Verdict =>
  oldestWaitingSeconds >= HOUR_SECONDS ? 'watch' : 'fine'

/** A copy a day is the habit; without any that anybody knows of, somebody has to ask. */
export function judgeBackup(at: Date | null, now: Date): Verdict {
  if (at === null) return 'watch'
  return largeIsBad((now.getTime() - at.getTime()) / 1_000, { watch: 36 * HOUR_SECONDS, act: 168 * HOUR_SECONDS })
}

export const judgeLate = (lateCount: number): Verdict => (lateCount > 0 ? 'act' : 'fine')
