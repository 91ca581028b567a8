import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Visit = {
  method?: string
  headers?: Record<string, string | string[]>
  body?: string | Buffer
  patienceMilliseconds?: number
}

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** Bytes of the body as they came over the wire. */
  wireBytes: number
  milliseconds: number
}

/** One request on a connection of its own. Rejects when nobody answers in time. */
export function visit(url: string, { method = 'GET', headers = {}, body, patienceMilliseconds = 10_000 }: Visit = {}) {
  const startedAt = performance.now()
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = decoded(bytes, answer.headers['content-encoding']).toString()
        const milliseconds = performance.now() - startedAt
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          wireBytes: bytes.length,
          milliseconds,
        })
      })
    })
    outgoing.setTimeout(patienceMilliseconds, () => outgoing.destroy(new Error(`không ai trả lời: ${url}`)))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const decoded = (bytes: Buffer, encoding: string | undefined) => {
  if (bytes.length === 0) return bytes
  return encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
}
