import { randomBytes } from 'node:crypto'
import { Agent, type ClientRequest, type IncomingMessage, request as send } from 'node:http'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { env } from '@/lib/env'
import {
  RENDER_HEADER,
  TAGS_HEADER,
  type ThreadNews,
  type ThreadOrder,
  type ThreadStart,
  TOKEN_HEADER,
} from './inner-wire'

export type Rendered = {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
  /** Null when Next kept nothing: an error, a redirect or an answer that depends on the request. */
  tags: string[] | null
}

/** A render may take longer than a reader waits (see front.ts): its page is then there for the next one. */
const RENDER_DEADLINE_MILLISECONDS = 12_000
/** Every request ends: the database's own limits stop at four seconds. */
const FORWARD_DEADLINE_MILLISECONDS = 5_000
/** A page of long lists has many tags, and all of them travel in one header. */
const HEADER_BYTES_MAX = 1024 * 1024
const PROGRAM = '.build/next-thread.mjs'
const RESTART_MILLISECONDS = 1_000
/**
 * Left alone, the thread's heap grows with what the machine has before it is swept: 2.9 GiB after 42,000 unknown addresses
 * on a machine of 24 GiB, where 0.3 do. A thread that really needs more is started anew.
 */
const HEAP_MEBIBYTES_MAX = 768
const CLOSE_PATIENCE_MILLISECONDS = 4_000

export class RenderTimeout extends Error {}

/**
 * Next, in a thread of its own behind a loopback port that only this process can talk to. The front server decides
 * what reaches it; a render is a plain request whose answer we read whole. Sharing the front server's thread would
 * make each reader's request dearer: Next switches on asynchronous context tracking for every socket of its thread.
 */
export class Inner {
  private readonly token = randomBytes(24).toString('base64url')
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 128 })
  private thread: Worker | null = null
  /** Null while no thread is listening. */
  private port: number | null = null
  private isClosed = false
  private isWatched = false
  private longestDelay = 0
  private restart: NodeJS.Timeout | null = null

  /** `storeGauge`: where the desk, drawn in that thread, reads how the page store is doing. */
  constructor(private readonly storeGauge: SharedArrayBuffer) {}

  /** Resolves when Next is ready. Throws when it cannot start. */
  async start(): Promise<void> {
    await new Promise<void>((ready, failed) => this.open(ready, failed))
    this.thread?.once('exit', () => this.reopen())
  }

  /** Renders a reader page, whatever is stored. Throws `RenderTimeout` when the database keeps it waiting. */
  async render(path: string): Promise<Rendered> {
    const answer = await this.exchange(path)
    const { [TAGS_HEADER]: tags, ...headers } = answer.headers
    return { ...answer, headers, tags: tags === undefined ? null : String(tags).split(',').map(decodeURIComponent) }
  }

  /** Passes a request on and resolves to the head of Next's answer; its body is still to be read. */
  forward(
    method: string,
    path: string,
    headers: NodeJS.Dict<string | string[]>,
    body: Buffer | null,
  ): Promise<IncomingMessage> {
    const { outgoing, answered } = this.begin(method, path, headers)
    outgoing.setTimeout(FORWARD_DEADLINE_MILLISECONDS, () => outgoing.destroy(new RenderTimeout(path)))
    outgoing.end(body ?? undefined)
    return answered
  }

  /** Opens a request whose body the caller writes, and whose patience is the caller's. */
  begin(
    method: string,
    path: string,
    headers: NodeJS.Dict<string | string[]>,
  ): { outgoing: ClientRequest; answered: Promise<IncomingMessage> } {
    const outgoing = send({ ...this.address(path), method, headers: { ...headers, [TOKEN_HEADER]: this.token } })
    const answered = new Promise<IncomingMessage>((done, failed) => {
      outgoing.once('response', done)
      // Listened to for good: a connection may also break after the answer has begun.
      outgoing.on('error', failed)
    })
    return { outgoing, answered }
  }

  async close(): Promise<void> {
    this.isClosed = true
    if (this.restart) clearTimeout(this.restart)
    this.agent.destroy()
    const thread = this.thread
    if (!thread || thread.threadId === -1) return
    const ended = new Promise<void>((done) => thread.once('exit', () => done()))
    this.order('close')
    const impatience = setTimeout(() => void thread.terminate(), CLOSE_PATIENCE_MILLISECONDS)
    await ended
    clearTimeout(impatience)
  }

  /** The longest the thread was held up since this was asked before, in milliseconds; it is watched from the first time. */
  get delayMilliseconds(): number {
    if (!this.isWatched) this.order('watch')
    this.isWatched = true
    const longest = this.longestDelay
    this.longestDelay = 0
    return longest
  }

  private order(order: ThreadOrder): void {
    this.thread?.postMessage(order)
  }

  /** A thread that dies is replaced; until then requests fail as they do with a database that is away. */
  private open(ready: () => void, failed: (cause: Error) => void): void {
    const workerData: ThreadStart = { token: this.token, storeGauge: this.storeGauge }
    const thread = new Worker(resolve(/* turbopackIgnore: true */ PROGRAM), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES_MAX },
    })
    this.thread = thread
    thread.on('message', (news: ThreadNews) => {
      if ('delayMilliseconds' in news) {
        this.longestDelay = Math.max(this.longestDelay, news.delayMilliseconds)
        return
      }
      this.port = news.port
      if (this.isWatched) this.order('watch')
      ready()
    })
    // Without a listener the error would end the process; `exit` follows it.
    thread.on('error', (cause) => {
      console.error('Luồng dựng trang dừng:', cause)
      failed(cause as Error)
    })
    thread.once('exit', () => {
      this.port = null
      failed(new Error('Luồng dựng trang đã dừng.'))
    })
  }

  private reopen(): void {
    if (this.isClosed) return
    this.restart = setTimeout(() => {
      this.open(noop, noop)
      this.thread?.once('exit', () => this.reopen())
    }, RESTART_MILLISECONDS)
  }

  private address(path: string) {
    if (this.port === null) throw new Error('Luồng dựng trang chưa sẵn sàng.')
    return { host: '127.0.0.1', port: this.port, path, agent: this.agent }
  }

  private exchange(path: string): Promise<Omit<Rendered, 'tags'>> {
    return new Promise((done, failed) => {
      const headers = { host: new URL(env.siteUrl).host, [TOKEN_HEADER]: this.token, [RENDER_HEADER]: '1' }
      const outgoing = send({ ...this.address(path), headers, maxHeaderSize: HEADER_BYTES_MAX }, (answer) => {
        readWhole(answer).then(
          (body) => done({ status: answer.statusCode ?? 500, headers: answer.headers, body }),
          failed,
        )
      })
      outgoing.setTimeout(RENDER_DEADLINE_MILLISECONDS, () => outgoing.destroy(new RenderTimeout(path)))
      outgoing.on('error', failed)
      outgoing.end()
    })
  }
}

const noop = () => {}

export async function readWhole(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
