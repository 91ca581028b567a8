import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { Problem } from '@/lib/problem'
import { databaseAccount } from './embedded-account'
import { choosePrograms, clusterFolder, ensureCluster, OWNER, spareFolder } from './embedded-cluster'
import { findRunning, freePort, isAlive, lastWords, launch, stop } from './embedded-postmaster'
import { bundledPrograms, type Programs } from './embedded-programs'

const START_MILLISECONDS_MAX = 60_000
const ANSWER_SECONDS_MAX = 3
/** A server that says nothing may only be busy: it is asked again before it is taken for frozen. */
const SILENCES_MAX = 2
const WATCH_MILLISECONDS = 1_000

export type Embedded = { url: string; isAdopted: boolean; pid: number; programs: Programs; close: () => Promise<void> }
type Choice = {
  dataDirectory: string
  password: string /** The npm package's programs even where others are installed. */
  isBundled?: boolean
}

/**
 * PostgreSQL of our own for one data folder: made on the first start, adopted when a killed process left it running,
 * started again when it dies, stopped by the last process that closes it. Throws a `Problem` when it cannot be had.
 */
export async function startEmbedded({ dataDirectory, password, isBundled = false }: Choice): Promise<Embedded> {
  mkdirSync(dataDirectory, { recursive: true })
  const account = databaseAccount()
  const cluster = clusterFolder(dataDirectory, account)
  const forced = isBundled ? bundledPrograms(account, spareFolder(dataDirectory, account)) : null
  const programs = forced ?? choosePrograms(cluster, dataDirectory, account)
  ensureCluster(cluster, programs, account, password)
  const start = (port: number) => startOrAdopt(cluster, port, programs, account, password)
  const { port, isAdopted } = await start(0)
  let hold = await holdDatabase(port, password)
  let pid = findRunning(cluster)?.pid ?? 0
  let isClosing = false
  let isBusy = false
  const watch = setInterval(async () => {
    if (isClosing || isBusy || isAlive(pid)) return
    isBusy = true
    try {
      await hold.end({ timeout: 0 })
      await start(port)
      hold = await holdDatabase(port, password)
      pid = findRunning(cluster)?.pid ?? 0
    } catch {
      // The next second tries again; meanwhile readers keep their pages.
    } finally {
      isBusy = false
    }
  }, WATCH_MILLISECONDS)
  watch.unref()
  return {
    url: urlOf(port, password, OWNER),
    isAdopted,
    pid,
    programs,
    async close() {
      isClosing = true
      clearInterval(watch)
      while (isBusy) await wait(50)
      const isLast = await letGo(hold)
      if (isLast && pid) await stop(pid)
    },
  }
}

const urlOf = (port: number, password: string, database: string) =>
  `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

type Account = ReturnType<typeof databaseAccount>

async function startOrAdopt(
  cluster: string,
  wishedPort: number,
  programs: Programs,
  account: Account,
  password: string,
) {
  const running = findRunning(cluster)
  if (running) {
    if (await answers(running.port, password, () => isAlive(running.pid), cluster, SILENCES_MAX)) {
      return { port: running.port, isAdopted: true }
    }
    await stop(running.pid)
  }
  const port = await freePort(wishedPort)
  if (wishedPort && port !== wishedPort) throw new Problem(`Cổng ${wishedPort} của cơ sở dữ liệu đang bị chiếm.`)
  const child = launch(cluster, port, programs, account)
  let isRunning = true
  child.once('exit', () => {
    isRunning = false
  })
  child.once('error', () => {
    isRunning = false
  })
  if (await answers(port, password, () => isRunning, cluster)) return { port, isAdopted: false }
  // Two starts in one second: the other one's postmaster holds the folder, and serves both.
  const other = findRunning(cluster)
  if (other && other.pid !== child.pid && (await answers(other.port, password, () => isAlive(other.pid), cluster))) {
    return { port: other.port, isAdopted: true }
  }
  if (child.pid) await stop(child.pid)
  throw new Problem(`Cơ sở dữ liệu ở ${cluster} không khởi động được: ${lastWords(cluster)} (nhật ký: ${cluster}.log)`)
}

/**
 * Whether the server on this port is the one of this cluster and takes our password. Waits while it starts or recovers;
 * one that has just been started may be silent for as long as that.
 */
async function answers(
  port: number,
  password: string,
  isRunning: () => boolean,
  cluster: string,
  silencesMax = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  let silenceCount = 0
  for (const end = Date.now() + START_MILLISECONDS_MAX; Date.now() < end && isRunning(); await wait(40)) {
    const sql = connect(port, password, 'postgres')
    try {
      const [row] = await within(sql<{ folder: string }[]>`select current_setting('data_directory') as folder`)
      if (row?.folder !== cluster) return false
      await within(ensureDatabase(sql))
      return true
    } catch (error) {
      const code = (error as { code?: string }).code
      if (code === '28P01') throw new Problem(wrongPassword(cluster))
      if (error instanceof Silence || code === 'CONNECT_TIMEOUT') {
        silenceCount += 1
        if (silenceCount > silencesMax) return false
        continue
      }
      // 57P03: starting up, recovering or shutting down. Refused: not listening yet.
      if (code !== '57P03' && code !== 'ECONNREFUSED' && code !== 'CONNECTION_CLOSED') return false
    } finally {
      await sql.end({ timeout: 0 }).catch(() => {})
    }
  }
  return false
}

const wrongPassword = (cluster: string) =>
  `Mật khẩu trong keys.json không mở được cơ sở dữ liệu ở ${cluster}. Vui lòng khôi phục keys.json từ bản sao lưu.`

class Silence extends Error {}

/** A frozen server accepts connections and says nothing; postgres.js would wait for ever. */
function within<Value>(work: Promise<Value>): Promise<Value> {
  const late = wait(ANSWER_SECONDS_MAX * 1000, undefined, { ref: false }).then(() => {
    throw new Silence('Cơ sở dữ liệu không trả lời.')
  })
  return Promise.race([work, late])
}

const connect = (port: number, password: string, database: string) =>
  postgres(urlOf(port, password, database), {
    max: 1,
    connect_timeout: ANSWER_SECONDS_MAX,
    onnotice: () => {},
    max_lifetime: null,
  })

async function ensureDatabase(sql: postgres.Sql): Promise<void> {
  const [found] = await sql`select 1 from pg_database where datname = ${OWNER}`
  if (found) return
  await sql.unsafe(`create database ${OWNER} template template0`).catch((error) => {
    // Another process made it in the same instant.
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

async function holdDatabase(port: number, password: string): Promise<postgres.Sql> {
  const sql = connect(port, password, 'postgres')
  await sql`select pg_advisory_lock_shared(${ADVISORY_LOCK.embeddedUsers})`
  return sql
}

/** Gives the shared lock back. True when nobody else holds it, so that the server may stop. */
async function letGo(hold: postgres.Sql): Promise<boolean> {
  try {
    await within(hold`select pg_advisory_unlock_shared(${ADVISORY_LOCK.embeddedUsers})`)
    const [row] = await within(
      hold<{ isLast: boolean }[]>`select pg_try_advisory_lock(${ADVISORY_LOCK.embeddedUsers}) as "isLast"`,
    )
    return row?.isLast ?? true
  } catch {
    return true
  } finally {
    await hold.end({ timeout: 0 }).catch(() => {})
  }
}
