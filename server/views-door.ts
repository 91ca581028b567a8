import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { articleOfBeacon, BEACON_BYTES_MAX } from '@/modules/views/beacon'
import { secondsToWait } from '@/modules/views/beacon-limit'
import { viewCounter } from '@/modules/views/view-counter'
import { clientAddress } from './client-address'
import { readBody } from './request-body'
import { securityHeaders } from './security-headers'

export const VIEWS_PATH = '/api/views'

/** The newsroom's cookie, under the name it has with and without https; see app/_auth/next-auth-options.ts. */
const STAFF_COOKIE = /(?:^|;\s*)(?:__Host-)?next-auth\.session-token=/

function answer(response: ServerResponse, status: number, extra: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { ...securityHeaders, 'Cache-Control': 'no-store', ...extra }).end()
}

/**
 * Answers the beacon of a reader's page, before Next is entered: every reading sends one. Whoever sends it learns
 * nothing: a program, the newsroom, a second reading and a database that is away get the answer of a reading that
 * counts. The front server has already refused other sites.
 */
export async function takeBeacon(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = clientAddress(request)
  const wait = secondsToWait(address)
  if (wait !== null) {
    request.resume()
    return answer(response, 429, { 'Retry-After': wait })
  }
  const body = await readBody(request, BEACON_BYTES_MAX)
  if (!body.ok) return answer(response, body.status, { Connection: 'close' })
  const articleId = articleOfBeacon(body.bytes)
  if (articleId === null) return answer(response, 400)
  const isStaff = STAFF_COOKIE.test(request.headers.cookie ?? '')
  if (!isStaff) await viewCounter.record({ articleId, address, userAgent: request.headers['user-agent'] ?? '' })
  answer(response, 204)
}
