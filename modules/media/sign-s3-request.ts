import { createHash, createHmac } from 'node:crypto'

export type S3Credentials = { region: string; accessKeyId: string; secretAccessKey: string }

type Request = {
  method: 'GET' | 'PUT' | 'DELETE' | 'HEAD'
  url: URL
  /** Lower-case names. All of them are signed. */
  headers: Record<string, string>
  /** SHA-256 of the body, hex. */
  payloadHash: string
}

const sha256Hex = (text: string) => createHash('sha256').update(text).digest('hex')

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** RFC 3986, where encodeURIComponent leaves four signs as they are. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const canonicalPath = (url: URL) => decodeURIComponent(url.pathname).split('/').map(encoded).join('/')

const canonicalQuery = (url: URL) =>
  [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')

/** `20130524T000000Z` */
export const amzDate = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '')

/**
 * The headers of an S3 request with its signature (AWS Signature Version 4). Forty lines of our own: the store needs
 * four requests, whose headers never vary, and AWS publishes examples to hold the code to; a package would be one more
 * promise to follow for that.
 */
export function signedHeaders(request: Request, credentials: S3Credentials, at: Date): Record<string, string> {
  const { method, url, payloadHash } = request
  const date = amzDate(at)
  const headers: Record<string, string> = {
    ...request.headers,
    host: url.host,
    'x-amz-content-sha256': payloadHash,
    'x-amz-date': date,
  }
  const names = Object.keys(headers).sort()
  const signed = names.join(';')
  const lines = names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`)
  const canonical = [method, canonicalPath(url), canonicalQuery(url), lines.join(''), signed, payloadHash].join('\n')
  const scope = `${date.slice(0, 8)}/${credentials.region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256Hex(canonical)].join('\n')
  const key = [credentials.region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    hmac(`AWS4${credentials.secretAccessKey}`, date.slice(0, 8)),
  )
  const signature = hmac(key, toSign).toString('hex')
  const credential = `${credentials.accessKeyId}/${scope}`
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`,
  }
}
