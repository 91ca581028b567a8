import { FORBIDDEN, postPublic } from '@/lib/public-post'
import type { PublicWays } from '@/lib/public-request'
import type { PushMessage } from './message'
import { type PushManner, type Recipient, type SealedPush, seal } from './seal'

export type PushOutcome =
  | { kind: 'taken' }
  /** The browser is gone, or its reader does not want to hear any more: nothing will ever arrive there. */
  | { kind: 'gone' }
  /** `retryAfterSeconds`: how long the service asks us to wait; 0 when it says nothing. */
  | { kind: 'later'; why: string; retryAfterSeconds: number }
  /** The same message would be refused again. */
  | { kind: 'refused'; why: string }

const GONE = new Set([404, 410])
/** It took too long, there is a crowd, or the service is ill. */
const isForLater = (status: number) => status === 408 || status === 429 || status >= 500

/** Hands one message to the push service of one browser. Never throws. */
export async function sendPush(
  message: PushMessage,
  recipient: Recipient,
  manner: PushManner,
  ways: PublicWays,
): Promise<PushOutcome> {
  let sealed: SealedPush
  try {
    sealed = seal(message, recipient, manner)
  } catch (cause) {
    return { kind: 'refused', why: cause instanceof Error ? cause.message : 'không mã hoá được' }
  }
  const posted = await postPublic(recipient.endpoint, sealed, ways)
  if (posted.status === null) {
    return posted.why === FORBIDDEN
      ? { kind: 'refused', why: posted.why }
      : { kind: 'later', why: posted.why, retryAfterSeconds: 0 }
  }
  const { status, retryAfterSeconds } = posted
  if (status >= 200 && status < 300) return { kind: 'taken' }
  if (GONE.has(status)) return { kind: 'gone' }
  const why = `trả lời ${status}`
  return isForLater(status) ? { kind: 'later', why, retryAfterSeconds } : { kind: 'refused', why }
}
