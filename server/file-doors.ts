import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { answerPlain } from './answer'
import { forwardedHeaders, passThrough } from './forward'
import type { Inner } from './inner'
import { languageOfRequest } from './language-of-request'
import { requestCounts } from './metrics'
import { plainWords } from './plain-words'

const MEBIBYTE = 1024 * 1024
/** A form's own words around the file. */
const FORM_BYTES_MAX = 64 * 1024

/** Doors of the newsroom that take a whole file stand below one address, so that everything in between knows them. */
const FILE_DOOR = /^\/toa-soan\/tep\//
/** A file of 20 MB; each verb knows its own limit. Everywhere else a form is all there is. */
const FILE_BODY_BYTES_MAX = 20 * MEBIBYTE + FORM_BYTES_MAX

/** Fifteen megabytes through the line of a ward office. */
export const FILE_DEADLINE_MILLISECONDS = 300_000
/** Making the largest picture while others wait in the workshop. */
const ANSWER_DEADLINE_MILLISECONDS = 90_000
const RETRY_AFTER_SECONDS = 5
const DROPPED_BYTES_MAX = 64 * MEBIBYTE
/** Each is held in memory while it is looked at. */
const AT_ONCE_MAX = 6
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?next-auth\.session-token=[^;]/

export const isFileDoor = (method: string | undefined, rawPath: string) => method === 'POST' && FILE_DOOR.test(rawPath)

let underWay = 0

/**
 * Streams a file to the application, which asks who sends it before it reads a byte. A browser that was never signed in is
 * not listened to.
 */
export async function takeFile(request: IncomingMessage, response: ServerResponse, inner: Inner): Promise<void> {
  requestCounts.passed += 1
  if (!SESSION_COOKIE.test(request.headers.cookie ?? '')) return refuse(request, response, 403)
  if (Number(request.headers['content-length'] ?? 0) > FILE_BODY_BYTES_MAX) return refuse(request, response, 413)
  if (underWay >= AT_ONCE_MAX) return refuse(request, response, 503)
  underWay += 1
  try {
    await stream(request, response, inner)
  } catch (cause) {
    if (request.destroyed) return
    if (!(cause instanceof TooLong)) console.error(cause)
    refuse(request, response, cause instanceof TooLong ? 413 : 503)
  } finally {
    underWay -= 1
  }
}

/**
 * The rest of the body is read and dropped, up to a limit: a browser that is cut off while it sends never sees the answer.
 */
function refuse(request: IncomingMessage, response: ServerResponse, status: 403 | 413 | 503): void {
  requestCounts.refused += 1
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > DROPPED_BYTES_MAX) request.destroy()
  })
  request.resume()
  const extra = status === 503 ? { 'Retry-After': RETRY_AFTER_SECONDS } : {}
  answerPlain(response, status, plainWords(status, languageOfRequest(request)), extra)
}

/** What `proxy.ts` says of every other request of the newsroom; app/_auth/request-line.ts reads it. */
const requestLine = (method: string, path: string) => ({ 'x-toa-soan-path': path, 'x-toa-soan-method': method })

class TooLong extends Error {}

/** Passes a body on as fast as it is taken. The request itself stays whole: it may still want an answer. */
function send(request: IncomingMessage, outgoing: ClientRequest): Promise<void> {
  return new Promise((done, failed) => {
    let length = 0
    const stop = (cause: Error | null) => {
      request.off('data', take).off('end', end).off('close', cut)
      if (cause) failed(cause)
      else done()
    }
    const take = (chunk: Buffer) => {
      length += chunk.length
      if (length > FILE_BODY_BYTES_MAX) return stop(new TooLong())
      // Answered already: the rest is read and dropped, or the next request on the connection would wait behind it.
      if (outgoing.destroyed || outgoing.write(chunk)) return
      request.pause()
      outgoing.once('drain', () => request.resume())
    }
    const end = () => {
      outgoing.end()
      stop(null)
    }
    const cut = () => stop(new Error('người gửi đã ngắt giữa chừng'))
    outgoing.once('close', () => request.resume())
    request.on('data', take).once('end', end).once('close', cut)
  })
}

async function stream(request: IncomingMessage, response: ServerResponse, inner: Inner): Promise<void> {
  const path = request.url ?? '/'
  const headers = forwardedHeaders(request, false)
  Object.assign(headers, requestLine('POST', path))
  const { outgoing, answered } = inner.begin('POST', path, headers)
  outgoing.setTimeout(ANSWER_DEADLINE_MILLISECONDS, () => outgoing.destroy(new Error('không trả lời kịp')))
  // The application may answer before it has read everything.
  const sent = send(request, outgoing)
  answered.catch(() => {})
  try {
    const answer = await Promise.race([answered, sent.then(() => answered)])
    sent.catch(() => {})
    // Nobody reads what is still to be sent.
    answer.once('end', () => {
      if (!outgoing.writableEnded) outgoing.destroy()
    })
    passThrough(request, response, answer)
  } catch (cause) {
    outgoing.destroy()
    throw cause
  }
}
