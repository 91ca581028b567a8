import { randomBytes, timingSafeEqual } from 'node:crypto'
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { withChosenStatus } from '@/lib/answer-status'
import { env } from '@/lib/env'
import { type RenderSlot, renderSlot } from './render-slot'

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
const TOKEN_HEADER = 'x-trang-nhat-inner'
const SLOT_HEADER = 'x-trang-nhat-slot'

export class RenderTimeout extends Error {}

/**
 * Next, on a loopback port of its own that only this process can talk to. The front server in front of it decides
 * what reaches it; a render is a plain request whose answer we read whole.
 */
export class Inner {
  private readonly token = randomBytes(24).toString('base64url')
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 128 })
  private readonly slots = new Map<string, RenderSlot>()
  private readonly server = createServer((request, response) => void this.answer(request, response))
  private app: ReturnType<typeof next> | null = null
  private port = 0

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    this.port = (this.server.address() as AddressInfo).port
    // Next asks its own address for the page behind a redirect; a port of somebody else must not hear that.
    this.app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port: this.port })
    await this.app.prepare()
  }

  /** Renders a reader page, whatever is stored. Throws `RenderTimeout` when the database keeps it waiting. */
  async render(path: string): Promise<Rendered> {
    const id = randomBytes(9).toString('base64url')
    const slot: RenderSlot = { tags: null }
    this.slots.set(id, slot)
    try {
      const answer = await this.exchange(path, id)
      return { ...answer, tags: slot.tags }
    } finally {
      this.slots.delete(id)
    }
  }

  /** Passes a request on and resolves to the head of Next's answer; its body is still to be read. */
  forward(
    method: string,
    path: string,
    headers: NodeJS.Dict<string | string[]>,
    body: Buffer | null,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const outgoing = send(
        {
          host: '127.0.0.1',
          port: this.port,
          path,
          method,
          agent: this.agent,
          headers: { ...headers, [TOKEN_HEADER]: this.token },
        },
        resolve,
      )
      outgoing.setTimeout(FORWARD_DEADLINE_MILLISECONDS, () => outgoing.destroy(new RenderTimeout(path)))
      outgoing.on('error', reject)
      outgoing.end(body ?? undefined)
    })
  }

  async close(): Promise<void> {
    this.agent.destroy()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
    await this.app?.close()
  }

  private exchange(path: string, slotId: string): Promise<Omit<Rendered, 'tags'>> {
    return new Promise((resolve, reject) => {
      const headers = { host: new URL(env.siteUrl).host, [TOKEN_HEADER]: this.token, [SLOT_HEADER]: slotId }
      const outgoing = send({ host: '127.0.0.1', port: this.port, path, agent: this.agent, headers }, (answer) => {
        readWhole(answer).then(
          (body) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body }),
          reject,
        )
      })
      outgoing.setTimeout(RENDER_DEADLINE_MILLISECONDS, () => outgoing.destroy(new RenderTimeout(path)))
      outgoing.on('error', reject)
      outgoing.end()
    })
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    if (!this.app || !isSame(String(request.headers[TOKEN_HEADER] ?? ''), this.token)) {
      response.writeHead(403).end()
      return
    }
    const slot = this.slots.get(String(request.headers[SLOT_HEADER] ?? ''))
    delete request.headers[TOKEN_HEADER]
    delete request.headers[SLOT_HEADER]
    const handle = this.app.getRequestHandler()
    await (slot
      ? renderSlot.run(slot, () => handle(request, response))
      : withChosenStatus(response, () => handle(request, response)))
  }
}

export async function readWhole(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
