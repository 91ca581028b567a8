import { MinuteLimit } from '@/lib/minute-limit'
import { addressPrefix } from '@/modules/comments/limits'

/** Four questions a second for half a minute: oftener than a neighbourhood types, seldom enough for the tables. */
const limit = new MinuteLimit(120, 10_000)

/** Counts a question against its neighbourhood: null when it may pass, else the seconds to wait. */
export const secondsToWait = (address: string, now = Date.now()): number | null =>
  limit.secondsToWait(addressPrefix(address), now)
