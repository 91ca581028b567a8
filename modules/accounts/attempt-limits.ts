/** A stored counter of tries; times in milliseconds since 1970. */
export type AttemptWindow = { count: number; startedAt: number; blockedUntil: number | null }

export type AttemptPolicy = {
  freeTries: number
  firstWaitSeconds: number
  waitSecondsMax: number
  forgetSeconds: number
}

/** One account from one address: five tries, then 30 seconds, a minute, two, … up to an hour. */
export const ACCOUNT_POLICY: AttemptPolicy = {
  freeTries: 5,
  firstWaitSeconds: 30,
  waitSecondsMax: 3_600,
  forgetSeconds: 86_400,
}

/** All accounts from one address. Generous: an office shares one. */
export const ADDRESS_POLICY: AttemptPolicy = {
  freeTries: 60,
  firstWaitSeconds: 60,
  waitSecondsMax: 3_600,
  forgetSeconds: 3_600,
}

export type AttemptAnswer = { window: AttemptWindow; retryAfterSeconds: number | null }

/**
 * Counts one try at `now`. While a wait runs, nothing is counted and `retryAfterSeconds` says how long it lasts;
 * otherwise the try is allowed and, past the free ones, starts the next wait, twice as long as the last.
 */
export function countAttempt(found: AttemptWindow | null, now: number, policy: AttemptPolicy): AttemptAnswer {
  if (found?.blockedUntil && found.blockedUntil > now) {
    return { window: found, retryAfterSeconds: Math.ceil((found.blockedUntil - now) / 1_000) }
  }
  const quietSince = Math.max(found?.startedAt ?? 0, found?.blockedUntil ?? 0)
  const isForgotten = found === null || now - quietSince >= policy.forgetSeconds * 1_000
  const count = isForgotten ? 1 : found.count + 1
  const startedAt = isForgotten ? now : found.startedAt
  const blockedUntil = count < policy.freeTries ? null : now + waitSeconds(count, policy) * 1_000
  return { window: { count, startedAt, blockedUntil }, retryAfterSeconds: null }
}

function waitSeconds(count: number, policy: AttemptPolicy): number {
  // Past 2^30 the cap has long been reached; the exponent must not overflow.
  const doublings = Math.min(count - policy.freeTries, 30)
  return Math.min(policy.firstWaitSeconds * 2 ** doublings, policy.waitSecondsMax)
}
