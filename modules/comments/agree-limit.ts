import { MinuteLimit } from '@/lib/minute-limit'
import { addressGroup } from '@/modules/accounts/address-group'

/** Many readers share the address of an office or a telephone company; each may agree with several comments. */
export const AGREEMENTS_PER_MINUTE = 60

const limit = new MinuteLimit(AGREEMENTS_PER_MINUTE)

/** Counts an agreement against its address. Null when it may pass, else the seconds until the next one may. */
export const secondsToWait = (address: string, now = Date.now()): number | null =>
  limit.secondsToWait(addressGroup(address), now)
