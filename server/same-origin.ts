import type { IncomingMessage } from 'node:http'
import { hostFor, ownOrigin } from './client-address'
import { isOneClick } from './one-click-address'
import { isSecretAddress } from './secret-address'

/** A page that names no referrer keeps its origin to itself as well, with this word in its place. */
const KEPT_ORIGIN = 'null'

/**
 * A form of a page whose address is its key, and whose browser therefore does not say where it comes from. Its other word
 * counts; of a browser too old to say either, that it knows the address must do.
 */
function isFromSecretPage({ headers }: IncomingMessage, path: string): boolean {
  if (headers.origin !== KEPT_ORIGIN || !isSecretAddress(path)) return false
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/**
 * The origin such a form is passed on with: ours where the browser itself says so, and otherwise none, so that only doors
 * which ask for the address take it. Undefined for every other request.
 */
export function keptOrigin(request: IncomingMessage, path: string): string | null | undefined {
  if (!isFromSecretPage(request, path)) return undefined
  return request.headers['sec-fetch-site'] === undefined ? null : ownOrigin(request)
}

/** Forms of other sites are refused at the door; the verbs' own doors check again. */
export function isSameOrigin(request: IncomingMessage, path: string): boolean {
  // Sent by mail programs from wherever they run; who knows the address may.
  if (isOneClick(request.method, path)) return true
  const origin = request.headers.origin
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site'
  if (isFromSecretPage(request, path)) return true
  try {
    return new URL(origin).host === hostFor(request)
  } catch {
    return false
  }
}
