/** Errors of the network and of postgres.js that mean: the database cannot be asked now. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
])

/**
 * PostgreSQL's own words for the same: connection failures (08), too many connections or a full disk (53), shutdown
 * or start-up (57P), a statement that ran out of time (57014), a lock that never came (55P03), read-only (25006).
 */
const STATES = /^(?:08|53|57P|57014$|55P03$|25006$)/

const CAUSES_MAX = 5

/** When to try again; what `Retry-After` says. */
export const DATABASE_RETRY_SECONDS = 30

/** Whether an error, or what caused it, says that the database cannot be asked. Anything else is a bug and stays thrown. */
export function isDatabaseDown(thrown: unknown): boolean {
  let error = thrown
  for (let depth = 0; depth < CAUSES_MAX && error instanceof Error; depth++) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    if (NETWORK.has(code) || STATES.test(code)) return true
    error = error.cause
  }
  return false
}

/** Runs database work; answers `whenDown` when the database cannot be asked and lets every other error through. */
export async function unlessDatabaseDown<Value, Fallback>(
  work: () => Promise<Value>,
  whenDown: Fallback,
): Promise<Value | Fallback> {
  try {
    return await work()
  } catch (thrown) {
    if (isDatabaseDown(thrown)) return whenDown
    throw thrown
  }
}
