import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { step } from '@/cli/steps.mjs'
import { migrate } from '@/db/migrate'
import { requireDatabaseUrl } from '@/db/required-url'
import { checkServer, DatabaseAway } from '@/db/server-check'
import { env, provideEnv } from '@/lib/env'
import { Problem } from '@/lib/problem'
import type { FirstAccounts } from './accounts'
import { buildSite, isSiteBuilt } from './site-build'
import { type Installation, openDatabase, provideKeys } from './with-database'

const DATABASE_WAIT_MILLISECONDS = 2_000

export type Site = {
  port: number
  /** The accounts made now; null when there were any before. */
  accounts: FirstAccounts | null
  /** The embedded server's first process; null with DATABASE_URL. */
  databasePid: number | null
  close: () => Promise<void>
}

/** Everything between a bundle and a serving site, each step with its time. An abort ends it after the step at hand. */
export async function startSite(signal: AbortSignal): Promise<Site> {
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const work of undo.splice(0).reverse()) await work()
  }
  try {
    await refuseTakenPort()
    const database = await prepareOrWait(signal, undo)
    if (!isSiteBuilt()) await step('Dựng trang', () => buildSite(signal))
    signal.throwIfAborted()
    provideEnv({ NODE_ENV: 'production' })
    const serving = await step('Mở trang', async () => (await import('@/server/main')).serve())
    undo.push(serving.close)
    if (!database) return { port: serving.port, accounts: null, databasePid: null, close }
    const { ensureFirstAccounts } = await import('./accounts')
    return { port: serving.port, accounts: await ensureFirstAccounts(), databasePid: database.pid, close }
  } catch (error) {
    await close()
    throw isTaken(error) ? takenPort() : error
  }
}

/**
 * The same, unless the operator's database is away and the pages of an earlier run are there: readers get those
 * meanwhile (null), and the tables are brought up to date when the database is back.
 */
async function prepareOrWait(signal: AbortSignal, undo: (() => Promise<void>)[]): Promise<Installation | null> {
  try {
    return await prepareData(signal, undo)
  } catch (error) {
    const hasPages = isSiteBuilt() && existsSync(join(env.dataDir, 'pages', 'tag-state.json'))
    if (!(error instanceof DatabaseAway) || !hasPages) throw error
    console.log(`  ${error.message} Trang mở với các trang đã lưu và chờ cơ sở dữ liệu trở lại.`)
    const { closeDb } = await import('@/db/client')
    undo.push(closeDb)
    void migrateWhenBack(signal)
    return null
  }
}

async function migrateWhenBack(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(DATABASE_WAIT_MILLISECONDS, undefined, { ref: false })
    const isBack = await checkServer(requireDatabaseUrl()).catch(() => null)
    if (isBack !== null && (await migrate(requireDatabaseUrl()).catch(() => null))) return
  }
}

/** Keys, database, tables and first content; what `npm run dev` needs as well. */
export async function prepareData(signal: AbortSignal, undo: (() => Promise<void>)[]): Promise<Installation> {
  const { databasePassword } = await step('Đọc khoá', async () => provideKeys())
  const database = await step('Mở cơ sở dữ liệu', () => openDatabase(databasePassword))
  undo.push(database.close)
  console.log(`  ${database.summary}`)
  signal.throwIfAborted()
  await step('Cập nhật các bảng', () => migrate(requireDatabaseUrl()))
  const { closeDb } = await import('@/db/client')
  undo.push(closeDb)
  signal.throwIfAborted()
  const { seedEmptySite } = await import('@/db/seed')
  await step('Điền nội dung đầu tiên nếu trang còn trống', () => seedEmptySite())
  signal.throwIfAborted()
  return database
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE'

const takenPort = () =>
  new Problem(
    `Cổng ${env.port} đang có chương trình khác dùng. Vui lòng chọn cổng khác, ví dụ: PORT=${env.port + 1} npm start`,
  )

/** Asked first of all, so that nobody waits for a build to learn it. */
export async function refuseTakenPort(): Promise<void> {
  const probe = createServer()
  await new Promise<void>((done, fail) => {
    probe.once('error', fail)
    probe.listen(env.port, env.host, () => probe.close(() => done()))
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw takenPort()
    throw new Problem(`Không mở được cổng ${env.port} ở ${env.host} (${error.code}). Vui lòng xem lại PORT và HOST.`)
  })
}
