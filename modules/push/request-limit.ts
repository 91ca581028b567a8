import { MinuteLimit } from '@/lib/minute-limit'
import { addressGroup } from '@/modules/accounts/address-group'

/** An office behind one address, whose people all come to choose on the same morning. */
export const PUSH_REQUESTS_PER_MINUTE = 60

const limit = new MinuteLimit(PUSH_REQUESTS_PER_MINUTE)

/** Counts a request against its address. Null when it may pass, else the seconds until the next one may. */
export const secondsToWait = (address: string, now = Date.now()): number | null =>
  limit.secondsToWait(addressGroup(address), now)
