import { MinuteLimit } from '@/lib/minute-limit'
import { addressPrefix } from '@/modules/comments/limits'

const limit = new MinuteLimit(60, 10_000)

/** Counts a request of the challenge's pages against its neighbourhood; false when it has had enough this minute. */
export const mayAskForCaptcha = (address: string, now = Date.now()): boolean =>
  limit.secondsToWait(addressPrefix(address), now) === null
