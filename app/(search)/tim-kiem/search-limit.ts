import { MinuteLimit } from '@/lib/minute-limit'
import { addressPrefix } from '@/modules/comments/limits'

/** A person turns pages; a program that asks oftener has an archive and feeds to read instead. */
const limit = new MinuteLimit(60, 10_000)

/** Counts a search against its neighbourhood: null when it may pass, else the seconds to wait. */
export const secondsToWait = (address: string, now = Date.now()): number | null =>
  limit.secondsToWait(addressPrefix(address), now)
