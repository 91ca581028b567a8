const FIRST_WAIT_SECONDS = 30
const WAIT_SECONDS_MAX = 3_600
/** Half a minute, one, two, four … minutes, then every hour: given up after about six hours. */
export const ATTEMPTS_MAX = 13

/** Seconds to the next try after `attempts` tries; null when it is given up. A server may ask for more patience. */
export function retryWaitSeconds(attempts: number, askedSeconds = 0): number | null {
  if (attempts >= ATTEMPTS_MAX) return null
  return Math.min(Math.max(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), askedSeconds), WAIT_SECONDS_MAX)
}
