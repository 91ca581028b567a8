import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { makeStoredPage, type StoredPage } from '@/modules/pages/stored-page'
import { answerPage, FOR_EVER, READER_CACHE_CONTROL } from './answer'
import { answerMedia } from './media-files'
import { withoutNotes } from './script-notes'

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
}
const MEDIA = '/media/'
const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg)/
/** Texts of the build: a few dozen small files, compressed once. */
const KEPT_FILE_BYTES_MAX = 1024 * 1024

const kept = new Map<string, StoredPage>()

type Place = { root: string; name: string; cacheControl: string }

function placeOf(path: string, distDirectory: string): Place {
  if (path.startsWith('/_next/static/')) {
    return { root: join(distDirectory, 'static'), name: path.slice('/_next/static/'.length), cacheControl: FOR_EVER }
  }
  const cacheControl = path.startsWith('/fonts/') ? FOR_EVER : READER_CACHE_CONTROL
  return { root: resolve('public'), name: path.slice(1), cacheControl }
}

/** Answers a file of the build, of `public/` or of the media library. Resolves to false when there is none. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  distDirectory: string,
): Promise<boolean> {
  if (path.startsWith(MEDIA)) return answerMedia(request, response, path.slice(MEDIA.length))
  const place = placeOf(path, distDirectory)
  const file = resolve(place.root, place.name)
  const contentType = CONTENT_TYPES[extname(file)]
  if (!contentType || !file.startsWith(place.root + sep)) return false
  const page = await load(path, file, contentType)
  if (!page) return false
  answerPage(request, response, page, 200, { 'Cache-Control': place.cacheControl })
  return true
}

async function load(path: string, file: string, contentType: string): Promise<StoredPage | null> {
  const present = kept.get(file)
  if (present) return present
  try {
    const { size } = await stat(file)
    const written = await readFile(file)
    const body = isScriptOfOurs(path) ? Buffer.from(withoutNotes(written.toString())) : written
    if (!COMPRESSIBLE.test(contentType)) return uncompressed(path, contentType, body, size)
    const page = await makeStoredPage({ path, contentType, tags: [], seq: 0, body })
    if (size <= KEPT_FILE_BYTES_MAX) kept.set(file, page)
    return page
  } catch {
    return null
  }
}

const isScriptOfOurs = (path: string) => path.endsWith('.js') && !path.startsWith('/_next/')

function uncompressed(path: string, contentType: string, body: Buffer, size: number): StoredPage {
  return {
    path,
    contentType,
    tags: [],
    seq: 0,
    etag: `W/"${size.toString(36)}"`,
    madeAt: 0,
    identity: body,
    gzip: body,
    brotli: body,
  }
}
