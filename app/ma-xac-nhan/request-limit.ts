import { addressPrefix } from '@/modules/comments/limits'

const REQUESTS_PER_MINUTE = 60
const MINUTE_MILLISECONDS = 60_000
/** Bounds the memory; past it the oldest minute is forgotten as a whole. */
const PREFIXES_MAX = 10_000

let counts = new Map<string, number>()
let minute = 0

/** Counts a request of the challenge's pages against its neighbourhood; false when it has had enough this minute. */
export function mayAskForCaptcha(address: string, now = Date.now()): boolean {
  const current = Math.floor(now / MINUTE_MILLISECONDS)
  if (current !== minute || counts.size >= PREFIXES_MAX) {
    counts = new Map()
    minute = current
  }
  const prefix = addressPrefix(address)
  const count = (counts.get(prefix) ?? 0) + 1
  counts.set(prefix, count)
  return count <= REQUESTS_PER_MINUTE
}
