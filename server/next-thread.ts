import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import './light-buffers'
import next from 'next'
import { closeDb } from '@/db/client'
import { withChosenStatus } from '@/lib/answer-status'
import { provideEnv } from '@/lib/env'
import { inLanguage } from '@/lib/in-language'
import { attachGauge } from '@/modules/pages/store-gauge'
import { askedLanguage } from './asked-language'
import { RENDER_HEADER, type ThreadNews, type ThreadOrder, type ThreadStart, TOKEN_HEADER } from './inner-wire'
import { watchLoopDelay } from './loop-delay'
import { answerRender } from './render-answer'

/** Next in a thread of its own, on a loopback port that only our front server can talk to. */
const { token, storeGauge } = workerData as ThreadStart
attachGauge(storeGauge)
const server = createServer((request, response) => {
  answer(request, response).catch((cause: unknown) => {
    console.error(cause)
    response.destroy()
  })
})
await new Promise<void>((listening, failed) => {
  server.once('error', failed).listen(0, '127.0.0.1', listening)
})
const { port } = server.address() as AddressInfo
// Next asks its own address for the page behind a redirect; a port of somebody else must not hear that, and this one
// speaks no TLS, whatever the site does. Why the question is refused: docs/decisions/0036.
provideEnv({ __NEXT_PRIVATE_ORIGIN: `http://127.0.0.1:${port}` })
const app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port })
await app.prepare()
const handle = app.getRequestHandler()
parentPort?.postMessage({ port } satisfies ThreadNews)

parentPort?.on('message', (order: ThreadOrder) => {
  if (order === 'close') void close()
  else watch()
})

const DELAY_TOLD_MILLISECONDS = 250

function watch(): void {
  const longest = watchLoopDelay()
  const tell = () => parentPort?.postMessage({ delayMilliseconds: longest() } satisfies ThreadNews)
  setInterval(tell, DELAY_TOLD_MILLISECONDS).unref()
}

async function close(): Promise<void> {
  server.closeIdleConnections()
  await new Promise<void>((closed) => server.close(() => closed()))
  await app.close()
  await closeDb()
  parentPort?.close()
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isSame(String(request.headers[TOKEN_HEADER] ?? ''), token)) {
    response.writeHead(403).end()
    return
  }
  const isRender = request.headers[RENDER_HEADER] !== undefined
  delete request.headers[TOKEN_HEADER]
  delete request.headers[RENDER_HEADER]
  await (isRender
    ? answerRender(response, () => handle(request, response))
    : withChosenStatus(response, () => inLanguage(askedLanguage(request), () => handle(request, response))))
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
