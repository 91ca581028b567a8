import webPush from 'web-push'
import type { SigningPair } from '@/modules/privacy/signing-pair'
import type { PushMessage } from './message'

/** What a message is posted to. */
export type Recipient = { id: number; endpoint: string; service: string; publicKey: string; authSecret: string }

export type PushManner = {
  keys: SigningPair
  /** Whom a push service may write to: an https address, or `mailto:`. */
  subject: string
  secondsToLive: number
  urgency: 'high' | 'normal'
  topic: string
}

export type SealedPush = { headers: Record<string, string>; body: Buffer }

/**
 * A message as one browser alone can read it (RFC 8291), signed for its push service (RFC 8292). The library makes headers
 * and body; it sends nothing.
 */
export function seal(message: PushMessage, recipient: Recipient, manner: PushManner): SealedPush {
  const { endpoint, publicKey, authSecret } = recipient
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh: publicKey, auth: authSecret } },
    JSON.stringify(message),
    {
      vapidDetails: { subject: manner.subject, ...manner.keys },
      TTL: manner.secondsToLive,
      urgency: manner.urgency,
      topic: manner.topic,
      contentEncoding: 'aes128gcm',
    },
  )
  const named = Object.entries(headers as Record<string, string | number>).map(([name, value]) => [name, String(value)])
  return { headers: { ...Object.fromEntries(named), 'User-Agent': 'TrangNhat/1.0' }, body: body as Buffer }
}
