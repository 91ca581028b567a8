import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { finishHtml } from '@/modules/pages/finish-html'
import { makeStoredPage } from '@/modules/pages/stored-page'
import { answerPage } from './answer'
import { clientAddress, hostFor } from './client-address'
import { readWhole } from './inner'
import { keptOrigin } from './same-origin'
import { securityHeaders } from './security-headers'

/** Headers that speak of one connection, of a proxy, or to the framework's own client code. */
const NOT_FORWARDED =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|content-length|accept-encoding|forwarded|x-forwarded-.*|x-real-ip|x-middleware-.*|x-nextjs-.*|x-matched-path|x-invoke-.*|x-trang-nhat-.*|next-resume|x-now-.*)$/
const FRAMEWORK_CLIENT = /^(?:rsc|next-.*)$/
const NOT_ANSWERED = /^(?:connection|keep-alive|transfer-encoding|x-powered-by|x-nextjs-.*|x-next-.*|server)$/

const NAMELESS = 'khong-ten'

const proto = new URL(env.siteUrl).protocol.slice(0, -1)

/** What the application is told about a request: cleaned, with the host and address we believe in. */
export function forwardedHeaders(
  request: IncomingMessage,
  isReaderPage: boolean,
  path = '',
): OutgoingHttpHeaders & NodeJS.Dict<string | string[]> {
  const headers: NodeJS.Dict<string | string[]> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (NOT_FORWARDED.test(name) || (isReaderPage && FRAMEWORK_CLIENT.test(name))) continue
    headers[name] = value
  }
  const host = hostFor(request)
  const origin = keptOrigin(request, path)
  if (origin === null) delete headers['origin']
  else if (origin) headers['origin'] = origin
  return {
    ...headers,
    // Without one the framework sends the head of an answer before the page has decided its status.
    'user-agent': request.headers['user-agent'] || NAMELESS,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': proto,
    'x-forwarded-for': clientAddress(request),
  }
}

export function answeredHeaders(answer: IncomingMessage): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { ...securityHeaders }
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value === undefined || NOT_ANSWERED.test(name)) continue
    // The application's own policy (the newsroom's nonces) replaces the general one, whatever its spelling.
    for (const present of Object.keys(headers)) if (present.toLowerCase() === name) delete headers[present]
    headers[name] = value
  }
  return headers
}

/** Streams an answer of the application as it comes: the newsroom, pictures of the challenge, JSON. */
export function passThrough(request: IncomingMessage, response: ServerResponse, answer: IncomingMessage): void {
  response.writeHead(answer.statusCode ?? 502, answeredHeaders(answer))
  if (request.method === 'HEAD') {
    answer.resume()
    response.end()
    return
  }
  answer.pipe(response)
  answer.on('error', () => response.destroy())
  response.on('close', () => answer.destroy())
}

/** Sends a reader's dynamic document (the answer to a form, a receipt) without the framework's scripts, kept by nobody. */
export async function passDocument(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  hasSecretAddress = false,
): Promise<void> {
  const html = (await readWhole(answer)).toString()
  const page = await makeStoredPage({
    path: '',
    contentType: 'text/html; charset=utf-8',
    tags: [],
    seq: 0,
    body: finishHtml(html),
  })
  const { 'set-cookie': cookies, 'retry-after': retryAfter, location } = answer.headers
  answerPage(request, response, page, answer.statusCode ?? 200, {
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    ETag: undefined,
    ...(hasSecretAddress && { 'Referrer-Policy': 'no-referrer' }),
    ...(cookies ? { 'Set-Cookie': cookies } : {}),
    ...(retryAfter ? { 'Retry-After': retryAfter } : {}),
    ...(location ? { Location: location } : {}),
  })
}

export const isDocument = (answer: IncomingMessage) =>
  String(answer.headers['content-type'] ?? '').startsWith('text/html')

/** The application says 503 on purpose (with the text kept); any other 5xx is a breakage. */
export const isOwnAnswer = (answer: IncomingMessage): boolean =>
  answer.statusCode === 503 && answer.headers['retry-after'] !== undefined
