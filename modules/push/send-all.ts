import type { PublicWays } from '@/lib/public-request'
import type { SigningPair } from '@/modules/privacy/signing-pair'
import { type PushMessage, type QueuedPush, topicOf } from './message'
import type { Recipient } from './seal'
import { type PushOutcome, sendPush } from './send-push'
import type { ServicePauses } from './service-pauses'

/** What sending takes besides a message. `subject`: whom push services may write to. */
export type Sender = { keys: SigningPair; subject: string; ways: PublicWays; pauses: ServicePauses }

/** Requests on their way at once; each is a connection of its own. */
const AT_ONCE_MAX = 20

/** What became of a message at one browser. `attempts`: how often it was tried by now. */
export type Attempt = { subscriptionId: number; attempts: number; outcome: PushOutcome }

export type Trial = Recipient & { attempts: number }

/** Hands a message to several browsers. A service that has had enough is not asked again for the others. */
export async function sendAll(
  queued: QueuedPush & { secondsToLive: number },
  message: PushMessage,
  trials: readonly Trial[],
  { keys, subject, ways, pauses }: Sender,
): Promise<Attempt[]> {
  const manner = {
    keys,
    subject,
    secondsToLive: queued.secondsToLive,
    urgency: queued.kind === 'breaking' ? 'high' : 'normal',
    topic: topicOf(queued),
  } as const
  const tried: Attempt[] = []
  // One walk that all of them share.
  const waiting = trials.values()
  const handOver = async () => {
    for (const { attempts, ...recipient } of waiting) {
      const rest = pauses.secondsLeft(recipient.service)
      const outcome: PushOutcome =
        rest > 0
          ? { kind: 'later', why: 'dịch vụ xin chờ', retryAfterSeconds: rest }
          : await sendPush(message, recipient, manner, ways)
      if (outcome.kind === 'later' && rest === 0 && outcome.retryAfterSeconds > 0) {
        pauses.pause(recipient.service, outcome.retryAfterSeconds)
      }
      tried.push({ subscriptionId: recipient.id, attempts, outcome })
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE_MAX, trials.length) }, handOver))
  return tried
}
