import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { StoredPage } from '@/modules/pages/stored-page'
import { sparingPage, VARIES } from './save-data'
import { ARCHIVE_COPY_POLICY, securityHeaders } from './security-headers'
import { isStyleSheet } from './style-sheets'

export const READER_CACHE_CONTROL = 'public, max-age=0, must-revalidate'
/** For addresses whose content never changes under them. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** For an answer that is nobody's to keep. */
export const UNKEPT: OutgoingHttpHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', ETag: undefined }

/** What follows on the connection would be the rest of a body nobody read. */
export const LAST: OutgoingHttpHeaders = { Connection: 'close' }

type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest encoding the request accepts; `q=0` refuses one. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const accepted = new Set<string>()
  for (const part of acceptEncoding.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
    if (!parameters.some((word) => /^q=0(?:\.0{0,3})?$/.test(word))) accepted.add(name)
  }
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity'
}

const bytesIn = (page: StoredPage, encoding: Encoding) =>
  encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.identity

/** Bytes that no encoding made smaller (pictures, fonts) are sent as they are. */
const chosen = (page: StoredPage, encoding: Encoding): Encoding =>
  encoding !== 'identity' && bytesIn(page, encoding) === page.identity ? 'identity' : encoding

const ARCHIVE_COPY = /\/luu-ban$/

const headersOf = new WeakMap<StoredPage, Map<Encoding, OutgoingHttpHeaders>>()

/** The headers of a page differ by encoding only, so they are put together once. */
function headersFor(page: StoredPage, encoding: Encoding): OutgoingHttpHeaders {
  const made = headersOf.get(page) ?? new Map<Encoding, OutgoingHttpHeaders>()
  headersOf.set(page, made)
  const present = made.get(encoding)
  if (present) return present
  const isCompressible = page.brotli !== page.identity
  const headers: OutgoingHttpHeaders = {
    ...securityHeaders,
    ...(ARCHIVE_COPY.test(page.path) ? { 'Content-Security-Policy': ARCHIVE_COPY_POLICY } : {}),
    'Content-Type': page.contentType,
    'Content-Length': bytesIn(page, encoding).length,
    'Cache-Control': isStyleSheet(page.path) ? FOR_EVER : READER_CACHE_CONTROL,
    ETag: page.etag,
    ...(isCompressible ? { Vary: VARIES } : {}),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  }
  made.set(encoding, headers)
  return headers
}

const bare = (etag: string) => etag.trim().replace(/^W\//, '')

/** Weak comparison (RFC 9110, 13.1.2): the encodings of a page share one tag. */
const matches = (ifNoneMatch: string, etag: string) =>
  ifNoneMatch === etag || ifNoneMatch === '*' || ifNoneMatch.split(',').some((one) => bare(one) === bare(etag))

/** `undefined` takes a header away; Node would refuse it. */
const given = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))

/** Sends a stored page: 304 when the reader has it, no body to HEAD. `extra` replaces headers of the same name. */
export function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  stored: StoredPage,
  status = 200,
  extra?: OutgoingHttpHeaders,
): void {
  const page = sparingPage(request, stored)
  const encoding = chosen(page, encodingFor(request.headers['accept-encoding'] as string | undefined))
  const base = headersFor(page, encoding)
  const headers = extra ? given({ ...base, ...extra }) : base
  const known = request.headers['if-none-match']
  if (known && status === 200 && matches(known, page.etag)) {
    const { 'Content-Length': _length, 'Content-Encoding': _encoding, 'Content-Type': _type, ...rest } = headers
    response.writeHead(304, rest).end()
    return
  }
  response.writeHead(status, headers)
  if (request.method === 'HEAD') response.end()
  else response.end(bytesIn(page, encoding))
}

/** A short answer of the server's own, never kept by anyone. */
export function answerPlain(
  response: ServerResponse,
  status: number,
  text: string,
  extra: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(`${text}\n`)
  response
    .writeHead(
      status,
      given({
        ...securityHeaders,
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
        ...extra,
      }),
    )
    .end(body)
}
