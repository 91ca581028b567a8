import { setTimeout as pause } from 'node:timers/promises'
import { decodeEntities } from '@/lib/html-entities'
import { sha256 } from './content-hash'
import { checkedName, type ObjectStore, type StoredObject } from './object-store'
import { type S3Credentials, signedHeaders } from './sign-s3-request'

export type S3Settings = S3Credentials & { endpoint: string; bucket: string }

const TRIES = 3
const PAUSE_MILLISECONDS = 200
const DEADLINE_MILLISECONDS = 8_000
const EMPTY = new Uint8Array()

/** Objects of an S3-compatible store, addressed by path: `https://s3.example.vn/bucket/media/2026/ab-480.avif`. */
export class S3Store implements ObjectStore {
  constructor(private readonly settings: S3Settings) {}

  async put(name: string, bytes: Uint8Array, mimeType: string): Promise<void> {
    await this.ask('PUT', this.urlOf(name), bytes, { 'content-type': mimeType })
  }

  async get(name: string): Promise<Uint8Array | null> {
    const answer = await this.ask('GET', this.urlOf(name))
    return answer && new Uint8Array(await answer.arrayBuffer())
  }

  async delete(name: string): Promise<void> {
    await this.ask('DELETE', this.urlOf(name))
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    let token: string | null = null
    do {
      const url = new URL(`${this.settings.endpoint}/${this.settings.bucket}`)
      url.searchParams.set('list-type', '2')
      url.searchParams.set('prefix', prefix)
      if (token) url.searchParams.set('continuation-token', token)
      const page: string = (await (await this.ask('GET', url))?.text()) ?? ''
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) yield objectIn(entry)
      token = fieldIn(page, 'IsTruncated') === 'true' ? fieldIn(page, 'NextContinuationToken') : null
    } while (token)
  }

  private urlOf(name: string): URL {
    return new URL(`${this.settings.endpoint}/${this.settings.bucket}/${checkedName(name)}`)
  }

  /** Null when there is no such object. What may go better the next time is tried again; each request is harmless twice. */
  private async ask(
    method: 'GET' | 'PUT' | 'DELETE',
    url: URL,
    body: Uint8Array = EMPTY,
    own: Record<string, string> = {},
  ): Promise<Response | null> {
    const payloadHash = await sha256(body)
    for (let attempt = 1; ; attempt++) {
      const headers = signedHeaders({ method, url, headers: own, payloadHash }, this.settings, new Date())
      const sent = { method, headers, signal: AbortSignal.timeout(DEADLINE_MILLISECONDS) }
      const answer = await fetch(
        url,
        method === 'PUT' ? { ...sent, body: body as Uint8Array<ArrayBuffer> } : sent,
      ).catch((cause: unknown) => cause)
      if (answer instanceof Response) {
        if (answer.ok) return answer
        const words = await answer.text()
        if (answer.status === 404 && !words.includes('NoSuchBucket')) return null
        if (answer.status < 500 && answer.status !== 429) {
          throw new Error(`kho S3 từ chối ${method} ${url.pathname}: ${answer.status} ${fieldIn(words, 'Code') ?? ''}`)
        }
      }
      if (attempt === TRIES) throw new Error(`kho S3 không trả lời ${method} ${url.pathname}`, { cause: answer })
      await pause(PAUSE_MILLISECONDS * attempt)
    }
  }
}

function fieldIn(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  return found === undefined ? null : decodeEntities(found)
}

const objectIn = (entry: string): StoredObject => ({
  name: fieldIn(entry, 'Key') ?? '',
  sizeBytes: Number(fieldIn(entry, 'Size') ?? 0),
  changedAt: new Date(fieldIn(entry, 'LastModified') ?? 0),
})
