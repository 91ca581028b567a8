import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** How a server answers: a status, with headers, or not at all (`hangs-up`). */
export type TestingAnswer = { status: number; headers?: Record<string, string> } | 'hangs-up'

/** A server on this machine that takes what is posted. It can be closed and opened again at its port, as after a crash. */
export class TestingListener {
  private server: Server | null = null
  private readonly sockets = new Set<Socket>()
  port = 0

  /** `hear` keeps a request and says how it is answered. */
  constructor(private readonly hear: (request: IncomingMessage, body: Buffer) => TestingAnswer) {}

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const answer = this.hear(request, Buffer.concat(parts))
        if (answer === 'hangs-up') request.socket.destroy()
        else response.writeHead(answer.status, answer.headers).end()
      })
    })
    this.server = server
    server.on('connection', (socket) => this.sockets.add(socket))
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening))
    this.port = (server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = null
    if (!server) return
    for (const socket of this.sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }
}
