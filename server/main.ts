import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { startThreadWorker } from '@/modules/comments/worker'
import { makeCurrent } from '@/modules/pages/current-build'
import { PageStore } from '@/modules/pages/page-store'
import { attachGauge, makeGauge, noteStore } from '@/modules/pages/store-gauge'
import { startViewWorker } from '@/modules/views/worker'
import { startAccessLog } from './access-log'
import { FILE_DEADLINE_MILLISECONDS } from './file-doors'
import { Front } from './front'
import { Inner } from './inner'
import { ReaderPages } from './reader-pages'
import { REFUSAL_PAGES } from './refusal-pages'
import { startRenewalReports } from './renewal-reports'
import { startWorker } from './worker'

const HEADERS_DEADLINE_MILLISECONDS = 10_000
const DEADLINE_CHECK_MILLISECONDS = 1_000
/** Requests in flight may finish; a reader who never ends one may not keep the process. */
const CLOSE_PATIENCE_MILLISECONDS = 8_000
const HEADER_BYTES_MAX = 16 * 1024
/** How old the figures of the page store on the desk may be. */
const GAUGE_MILLISECONDS = 1_000

export type Serving = { port: number; close: () => Promise<void> }

/** Serves the site until `close`. Throws when the port is taken or the build is missing. */
export async function serve(): Promise<Serving> {
  const databaseUrl = env.databaseUrl
  if (!databaseUrl) throw new Error('Thiếu DATABASE_URL.')
  const { distDirectory } = env
  const buildId = readBuildId(distDirectory)
  const store = new PageStore(join(env.dataDir, 'pages'), buildId)
  const gauge = makeGauge()
  attachGauge(gauge)
  const inner = new Inner(gauge)
  await inner.start()
  const pages = new ReaderPages(store, inner, databaseUrl, distDirectory)
  const front = new Front(pages, inner, distDirectory)
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_DEADLINE_MILLISECONDS,
      // The longest of all; each request's own deadline is kept by request-body.ts.
      requestTimeout: FILE_DEADLINE_MILLISECONDS,
      // Node looks for late connections every thirty seconds unless told otherwise: the deadlines above would be words.
      connectionsCheckingInterval: DEADLINE_CHECK_MILLISECONDS,
    },
    front.handle,
  )
  // What was withdrawn while this process was away must be known before the first reader is.
  await pages.checkDatabase()
  await pages.redirects.load()
  const endAccessLog = startAccessLog()
  await listen(server, env.port, env.host)
  void pages.resume()
  await pages.warm(REFUSAL_PAGES)
  await makeCurrent(join(env.dataDir, 'pages'), buildId)
  front.isReady = true
  const noting = setInterval(() => noteStore(storeStatusOf(pages)), GAUGE_MILLISECONDS)
  const reports = startRenewalReports(() => pages.renewedSeq)
  const worker = startWorker()
  const isRefreshing = env.role === 'all' || env.role === 'worker'
  const views = startViewWorker({ isRefreshing })
  const threads = startThreadWorker({ isRefreshing })
  return {
    port: (server.address() as { port: number }).port,
    async close() {
      front.isReady = false
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeIdleConnections()
      const impatience = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MILLISECONDS)
      await closed
      clearTimeout(impatience)
      await worker?.close()
      await reports.close()
      await views.close()
      await threads.close()
      clearInterval(noting)
      await pages.close()
      await inner.close()
      endAccessLog()
    },
  }
}

const storeStatusOf = ({ regeneration, store }: ReaderPages) => ({
  ...regeneration.status,
  pageCount: store.size.pageCount,
})

function readBuildId(distDirectory: string): string {
  const file = join(distDirectory, 'BUILD_ID')
  if (!existsSync(file)) throw new Error('Chưa có bản dựng của trang. Vui lòng chạy npm start hoặc npm run build.')
  return readFileSync(file, 'utf8').trim()
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      done()
    })
  })
}
