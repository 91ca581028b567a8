import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A reader's page as it is kept: the finished bytes, each encoding, and what it was made from. */
export type StoredPage = {
  path: string
  contentType: string
  /** Surfaces the page shows; a change to one of them makes it stale. */
  tags: readonly string[]
  /** State of the database it was rendered from. */
  seq: number
  etag: string
  /** When it was made, milliseconds since 1970. */
  madeAt: number
  identity: Buffer
  gzip: Buffer
  brotli: Buffer
}

const DAY_MILLISECONDS = 86_400_000
/** Sentences that depend on the calendar ("bài đăng năm 2017") are looked at again this often. */
export const PAGE_AGE_DAYS_MAX = 30

export const isOld = (page: Pick<StoredPage, 'madeAt'>) =>
  Date.now() - page.madeAt > PAGE_AGE_DAYS_MAX * DAY_MILLISECONDS

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Above it brotli costs three to five times the processor for less than one per cent of the bytes. */
const BROTLI_QUALITY = 7

export const checksum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

/** Pictures come packed: packing them once more costs and saves nothing. Their encodings are the very same bytes. */
export const isPacked = ({ contentType }: Pick<StoredPage, 'contentType'>): boolean =>
  /^image\/(?!svg)/.test(contentType)

/** Compresses a finished page once, so that no reader's request ever does. */
export async function makeStoredPage(
  page: Pick<StoredPage, 'path' | 'contentType' | 'tags' | 'seq'> & { body: string | Buffer },
): Promise<StoredPage> {
  const { body, ...facts } = page
  const identity = Buffer.from(body)
  const made = { ...facts, etag: `W/"${checksum(identity)}"`, madeAt: Date.now(), identity }
  if (isPacked(facts)) return { ...made, gzip: identity, brotli: identity }
  const [packed, brotli] = await Promise.all([
    compressGzip(identity, { level: 9 }),
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  ])
  return { ...made, gzip: packed, brotli }
}

/** A page with other words for one answer, which nobody keeps: packing it would take longer than sending it. */
export function withHtml(page: StoredPage, html: string): StoredPage {
  const body = Buffer.from(html)
  return { ...page, identity: body, gzip: body, brotli: body }
}

export const bytesOf = (page: StoredPage) =>
  isPacked(page) ? page.identity.length : page.identity.length + page.gzip.length + page.brotli.length
