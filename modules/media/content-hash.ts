import { createHash } from 'node:crypto'
import { setImmediate as othersFirst } from 'node:timers/promises'

/** Read in a millisecond or two. */
const AT_ONCE_BYTES = 1_000_000

/**
 * SHA-256, hex. A stretch at a time, with everybody else in between: handed over whole, the largest picture is first
 * copied, and holds the thread up for as long as that takes.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.byteLength; at += AT_ONCE_BYTES) {
    if (at > 0) await othersFirst()
    hash.update(bytes.subarray(at, at + AT_ONCE_BYTES))
  }
  return hash.digest('hex')
}
