import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { PublicWays } from '@/lib/public-request'

export type HeardPing = { host: string; path: string; type: string; body: string }

/** How a hub answers: a status, with headers, or not at all (`hangs-up`). */
export type HubAnswer = { status: number; headers?: Record<string, string> } | 'hangs-up'

/** A hub on this machine. It can be closed and opened again at its port, as after a crash. */
export class TestingHub {
  readonly heard: HeardPing[] = []
  /** Answers in their turn; afterwards every ping is taken. */
  answers: HubAnswer[] = []
  private server: Server | null = null
  private readonly sockets = new Set<Socket>()
  port = 0

  /** `hub.example` stands for the internet; every other name is this machine's own business. */
  readonly ways: PublicWays = {
    resolve: async (host) => [host === 'hub.example' || host === 'api.indexnow.org' ? '127.0.0.1' : '10.0.0.1'],
    isAllowed: (address, port) => address === '127.0.0.1' && port === this.port,
  }

  get url() {
    return `http://hub.example:${this.port}/`
  }

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (part: string) => {
        body += part
      })
      request.on('end', () => {
        const { host = '', 'content-type': type = '' } = request.headers
        this.heard.push({ host, path: request.url ?? '', type, body })
        const answer = this.answers.shift() ?? { status: 204 }
        if (answer === 'hangs-up') request.socket.destroy()
        else response.writeHead(answer.status, answer.headers).end()
      })
    })
    this.server.on('connection', (socket) => this.sockets.add(socket))
    const { server } = this
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening))
    this.port = (server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const { server } = this
    if (!server) return
    this.server = null
    for (const socket of this.sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }
}
