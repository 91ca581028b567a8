import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { env } from '@/lib/env'
import { mediaStore } from '@/modules/media/media-store'
import { FOR_EVER } from './answer'
import { MEDIA_POLICY, securityHeaders } from './security-headers'

const CONTENT_TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
}
/** Files of official documents: saved by the browser under their own name, never opened in the page. */
const ATTACHMENT = /^tep\/\d{4}\/[0-9a-f]{16}\/[a-z0-9-]+\.(?:pdf|docx|xlsx|zip|mp3|m4a)$/
const RENDITION = /^\d{4}\/[0-9a-f]{16}-\d+(?:-\d+-\d+)?\.(?:avif|webp|jpg)$/
/** Addresses somebody made up must not become a crowd of questions to the store. */
const FETCHES_AT_ONCE_MAX = 8

let fetching = 0

/**
 * Answers a file below `/media/`. Resolves to false when there is none. With an S3 store this machine keeps copies; one that is
 * missing is fetched when somebody asks for it.
 */
export async function answerMedia(request: IncomingMessage, response: ServerResponse, name: string): Promise<boolean> {
  const root = join(env.dataDir, 'media')
  const file = resolve(root, name)
  const contentType = CONTENT_TYPES[extname(file)]
  if (!contentType || !file.startsWith(root + sep)) return false
  const facts = (await sizeOf(file)) ?? ((await fetchCopy(name)) ? await sizeOf(file) : null)
  if (facts === null) return false
  // A name stands for its content: what differs is another file.
  const etag = `W/"${facts.toString(36)}"`
  const headers: OutgoingHttpHeaders = {
    ...securityHeaders,
    'Content-Security-Policy': MEDIA_POLICY,
    'Cache-Control': FOR_EVER,
    ETag: etag,
    'Accept-Ranges': 'bytes',
    ...(ATTACHMENT.test(name) ? { 'Content-Disposition': 'attachment' } : {}),
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return true
  }
  const part = partOf(request, facts, etag)
  if (part === 'outside') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${facts}` }).end()
    return true
  }
  const { start, end } = part ?? { start: 0, end: facts - 1 }
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'Content-Type': contentType,
    'Content-Length': end - start + 1,
    ...(part ? { 'Content-Range': `bytes ${start}-${end}/${facts}` } : {}),
  })
  if (request.method === 'HEAD' || facts === 0) response.end()
  else send(file, response, start, end)
  return true
}

type Part = { start: number; end: number }

/**
 * The part of a file that is asked for: players jump in a recording, and Safari plays none without. Null: all of it, also
 * when several parts are asked for (RFC 9110, 14.2), or the file is another by now.
 */
function partOf(request: IncomingMessage, size: number, etag: string): Part | 'outside' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.range ?? '')
  const { 'if-range': sameAs } = request.headers
  if (!asked || request.method !== 'GET' || (sameAs && sameAs !== etag)) return null
  const [, first, last] = asked
  if (!first && !last) return null
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < start) return null
  return start < size ? { start, end } : 'outside'
}

/** In pieces: the largest file has twenty megabytes, and a hundred readers may take it home at once. */
function send(file: string, response: ServerResponse, start: number, end: number): void {
  const reading = createReadStream(file, { start, end })
  reading.on('error', () => response.destroy())
  response.on('close', () => reading.destroy())
  reading.pipe(response)
}

async function sizeOf(file: string): Promise<number | null> {
  const facts = await stat(file).catch(() => null)
  return facts?.isFile() ? facts.size : null
}

async function fetchCopy(name: string): Promise<boolean> {
  if (!env.s3 || !(RENDITION.test(name) || ATTACHMENT.test(name)) || fetching >= FETCHES_AT_ONCE_MAX) return false
  fetching += 1
  try {
    return (await mediaStore().get(`media/${name}`)) !== null
  } catch (cause) {
    console.error(cause)
    return false
  } finally {
    fetching -= 1
  }
}
