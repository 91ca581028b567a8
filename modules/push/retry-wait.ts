const FIRST_WAIT_SECONDS = 30
const WAIT_SECONDS_MAX = 3_600

/**
 * Seconds to the next try of a message that failed `attempts` times: half a minute, one, two, four … minutes, up to an
 * hour, or as long as the service asks. Null when it is no news any more by then.
 */
export function retryWaitSeconds(attempts: number, askedSeconds: number, secondsToLive: number): number | null {
  const wait = Math.max(Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), WAIT_SECONDS_MAX), askedSeconds)
  return wait < secondsToLive ? wait : null
}
