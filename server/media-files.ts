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
}
/** Files of official documents: saved by the browser under their own name, never opened in the page. */
const ATTACHMENT = /^tep\/\d{4}\/[0-9a-f]{16}\/[a-z0-9-]+\.(?:pdf|docx|xlsx|zip)$/
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
    ...(ATTACHMENT.test(name) ? { 'Content-Disposition': 'attachment' } : {}),
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return true
  }
  response.writeHead(200, { ...headers, 'Content-Type': contentType, 'Content-Length': facts })
  if (request.method === 'HEAD') response.end()
  else send(file, response)
  return true
}

/** In pieces: the largest file has twenty megabytes, and a hundred readers may take it home at once. */
function send(file: string, response: ServerResponse): void {
  const reading = createReadStream(file)
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
