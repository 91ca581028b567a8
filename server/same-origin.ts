import type { IncomingMessage } from 'node:http'
import { hostFor } from './client-address'

/** Forms of other sites are refused at the door; the verbs' own doors check again. */
export function isSameOrigin(request: IncomingMessage): boolean {
  const origin = request.headers.origin
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site'
  try {
    return new URL(origin).host === hostFor(request)
  } catch {
    return false
  }
}
