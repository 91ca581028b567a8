import { isIP } from 'node:net'
import { isHttpsAddress } from '@/lib/https-address'

/** The longest in use are those of Windows, below 700. */
export const ENDPOINT_CHARS_MAX = 1_000

/** The push services of the browsers people have; a dot in front stands for every name below it. */
const KNOWN_SERVICES = [
  'fcm.googleapis.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
] as const

/**
 * Browsers of one service that nobody here knows. Such a host may be anybody's, and must not be made to hear from us
 * as often as somebody likes.
 */
export const STRANGE_SERVICE_MAX = 50

/** The host a browser's messages are posted to; null for an address no push service has: no https, a port, numbers. */
export function serviceOf(endpoint: string): string | null {
  if (endpoint.length > ENDPOINT_CHARS_MAX || !isHttpsAddress(endpoint)) return null
  const { hostname, port } = new URL(endpoint)
  return port === '' && isIP(hostname) === 0 ? hostname : null
}

export const isKnownService = (service: string): boolean =>
  KNOWN_SERVICES.some((known) => (known.startsWith('.') ? service.endsWith(known) : service === known))
