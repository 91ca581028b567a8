import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { escapeXml } from '@/lib/xml'
import type { S3Settings } from './s3-store'
import { signedHeaders } from './sign-s3-request'

const PAGE_LENGTH = 2

type Kept = { bytes: Buffer; mimeType: string; changedAt: Date }

/** A store that speaks S3 as far as ours does, believes only what is signed, and can be told to fail. */
export async function startTestingS3() {
  const objects = new Map<string, Kept>()
  const settings: S3Settings = {
    endpoint: '',
    bucket: 'bao-ha-dong',
    region: 'hn-1',
    accessKeyId: 'KHOA-THU',
    secretAccessKey: 'bi mat chi de thu',
  }
  /** Statuses for the next requests, instead of an answer. */
  const failures: number[] = []
  const seen: string[] = []

  const server = createServer(async (request, response) => {
    const body = await read(request)
    const url = new URL(request.url ?? '/', settings.endpoint)
    seen.push(`${request.method} ${url.pathname}`)
    const failure = failures.shift()
    if (failure) return response.writeHead(failure).end('<Error><Code>SlowDown</Code></Error>')
    if (!isSigned(request, url, body, settings)) {
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    }
    const [, bucket, ...rest] = url.pathname.split('/')
    if (bucket !== settings.bucket) return response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>')
    const key = rest.join('/')
    if (key === '') return response.writeHead(200).end(listing(objects, url.searchParams))
    if (request.method === 'PUT') {
      const mimeType = String(request.headers['content-type'])
      objects.set(key, { bytes: body, mimeType, changedAt: new Date() })
      return response.writeHead(200).end()
    }
    const found = objects.get(key)
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    if (!found) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    return response.writeHead(200, { 'Content-Type': found.mimeType }).end(found.bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    settings,
    objects,
    failures,
    seen,
    close: () => new Promise<void>((done) => server.close(() => done())).finally(() => server.closeAllConnections()),
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Signs what arrived, as the real store does, and compares; the code that signs is held to AWS's examples elsewhere. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer, settings: S3Settings): boolean {
  const { headers } = request
  const given = String(headers['authorization'])
  const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? []
  const payloadHash = createHash('sha256').update(body).digest('hex')
  if (headers['x-amz-content-sha256'] !== payloadHash) return false
  const [, date = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(String(headers['x-amz-date'])) ?? []
  const at = new Date(`${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`)
  if (Math.abs(Date.now() - at.getTime()) > 900_000) return false
  const own = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
  const method = request.method as 'GET'
  return signedHeaders({ method, url, headers: own, payloadHash }, settings, at)['authorization'] === given
}

function listing(objects: Map<string, Kept>, asked: URLSearchParams): string {
  const keys = [...objects.keys()].filter((key) => key.startsWith(asked.get('prefix') ?? '')).sort()
  const token = asked.get('continuation-token')
  // A token with signs in it, because real ones have them.
  const start = token ? Number(token.replace(/^a&b=/, '')) : 0
  const shown = keys.slice(start, start + PAGE_LENGTH)
  const isTruncated = start + PAGE_LENGTH < keys.length
  const entries = shown.map((key) => {
    const { bytes, changedAt } = objects.get(key) ?? { bytes: Buffer.alloc(0), changedAt: new Date() }
    return `<Contents><Key>${escapeXml(key)}</Key><LastModified>${changedAt.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`
  })
  const next = isTruncated
    ? `<NextContinuationToken>${escapeXml(`a&b=${start + PAGE_LENGTH}`)}</NextContinuationToken>`
    : ''
  return `<ListBucketResult>${entries.join('')}<IsTruncated>${isTruncated}</IsTruncated>${next}</ListBucketResult>`
}
