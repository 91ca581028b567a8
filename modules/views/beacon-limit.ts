import { addressGroup } from '@/modules/accounts/address-group'

/** A school behind one address reads a lot at once; a program that counts up reads more. */
export const BEACONS_PER_MINUTE = 120
const MINUTE_MILLISECONDS = 60_000
/** Bounds the memory; past it the minute is forgotten as a whole. */
const ADDRESSES_MAX = 20_000

let counts = new Map<string, number>()
let minute = 0

/** Counts a beacon against its address. Null when it may pass, else the seconds until the next one may. */
export function secondsToWait(address: string, now = Date.now()): number | null {
  const current = Math.floor(now / MINUTE_MILLISECONDS)
  if (current !== minute || counts.size >= ADDRESSES_MAX) {
    counts = new Map()
    minute = current
  }
  const group = addressGroup(address)
  const count = (counts.get(group) ?? 0) + 1
  counts.set(group, count)
  if (count <= BEACONS_PER_MINUTE) return null
  return Math.ceil(((current + 1) * MINUTE_MILLISECONDS - now) / 1000) || 1
}
