import { DeadlineError, withDeadline } from './deadline'
import { Forbidden, type PublicWays, requestPublic } from './public-request'

/** What became of something posted to a server of the public internet: how it answered, or why it did not. */
export type Posted =
  /** `retryAfterSeconds`: how long it asks to be left alone; 0 when it says nothing. */
  { status: number; retryAfterSeconds: number } | { status: null; why: string }

/** Among the codes of what went wrong: the address is not one of the public internet. */
export const FORBIDDEN = 'FORBIDDEN'

const DEADLINE_MILLISECONDS = 10_000

/** A number of seconds, or a date; 0 for anything else. */
export function secondsAsked(retryAfter: string | undefined, now = Date.now()): number {
  const asked = retryAfter?.trim() ?? ''
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - now) / 1_000
  return seconds > 0 ? Math.ceil(seconds) : 0
}

/** Posts to the public internet, and nowhere else. Never throws, and never takes longer than ten seconds. */
export async function postPublic(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string | Buffer },
  ways?: PublicWays,
): Promise<Posted> {
  const signal = AbortSignal.timeout(DEADLINE_MILLISECONDS)
  try {
    const asking = requestPublic(new URL(url), { method: 'POST', headers, body, signal }, ways)
    // The signal ends the request; looking a name up ends by itself, in its own time.
    const answer = await withDeadline(asking, DEADLINE_MILLISECONDS)
    return { status: answer.statusCode ?? 0, retryAfterSeconds: secondsAsked(answer.headers['retry-after']) }
  } catch (cause) {
    const { code, message } = cause as { code?: string; message?: string }
    if (cause instanceof Forbidden) return { status: null, why: FORBIDDEN }
    const isLate = signal.aborted || cause instanceof DeadlineError
    return { status: null, why: isLate ? 'ETIMEDOUT' : code || message || 'không rõ' }
  }
}
