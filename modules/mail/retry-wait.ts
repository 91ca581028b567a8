const FIRST_WAIT_SECONDS = 60
const WAIT_SECONDS_MAX = 6 * 3_600
/** One, two, four … minutes, then every six hours: the last of these is three days after the first. */
export const ATTEMPTS_MAX = 21

/** Seconds to the next try of a mail that has failed `attempts` times; null when it is given up. */
export function retryWaitSeconds(attempts: number): number | null {
  if (attempts >= ATTEMPTS_MAX) return null
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), WAIT_SECONDS_MAX)
}
