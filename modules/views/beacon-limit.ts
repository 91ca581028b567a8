import { MinuteLimit } from '@/lib/minute-limit'
import { addressGroup } from '@/modules/accounts/address-group'

/** A school behind one address reads a lot at once; a program that counts up reads more. */
export const BEACONS_PER_MINUTE = 120

const limit = new MinuteLimit(BEACONS_PER_MINUTE)

/** Counts a beacon against its address. Null when it may pass, else the seconds until the next one may. */
export const secondsToWait = (address: string, now = Date.now()): number | null =>
  limit.secondsToWait(addressGroup(address), now)
