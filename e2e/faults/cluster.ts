import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { databaseAccount } from '@/db/embedded-account'
import { choosePrograms, clusterFolder, ensureCluster, OWNER } from '@/db/embedded-cluster'
import { findRunning, isAlive, launch, stop } from '@/db/embedded-postmaster'

const START_MILLISECONDS_MAX = 60_000
const PASSWORD = 'mat-khau-cua-rieng-bai-thu-su-co'

export type ClusterPlace = { folder: string; port: number }

/** A PostgreSQL of the tests' own, to be killed, frozen and started again on the same port. */
export class Cluster {
  constructor(readonly place: ClusterPlace) {}

  private get account() {
    return databaseAccount()
  }

  /** Where its files are. */
  get data() {
    return clusterFolder(this.place.folder, this.account)
  }

  private get programs() {
    return choosePrograms(this.data, this.place.folder, this.account)
  }

  url(database: string): string {
    return `postgres://${OWNER}:${PASSWORD}@127.0.0.1:${this.place.port}/${database}`
  }

  make(): void {
    ensureCluster(this.data, this.programs, this.account, PASSWORD)
  }

  /** Starts it, or waits for one that is starting. Resolves when it answers. */
  async start(): Promise<void> {
    if (!findRunning(this.data)) launch(this.data, this.place.port, this.programs, this.account)
    const end = Date.now() + START_MILLISECONDS_MAX
    while (Date.now() < end) {
      if (await this.ask('select 1')) return
      await wait(50)
    }
    throw new Error('PostgreSQL của bài thử không trả lời.')
  }

  /** Every process of it at once, as when the machine it is on loses power. */
  async kill(): Promise<void> {
    const pids = this.processes()
    for (const pid of pids) signal(pid, 'SIGKILL')
    while (pids.some(isAlive) && findRunning(this.data)) await wait(10)
  }

  /** It keeps its connections and answers nothing. */
  freeze(): void {
    for (const pid of this.processes()) signal(pid, 'SIGSTOP')
  }

  thaw(): void {
    for (const pid of this.processes()) signal(pid, 'SIGCONT')
  }

  async stop(): Promise<void> {
    const running = findRunning(this.data)
    if (!running) return
    this.thaw()
    await stop(running.pid)
  }

  /** Every transaction from now on may read only; or may write again. */
  async setReadOnly(isReadOnly: boolean): Promise<void> {
    await this.ask(`alter system set default_transaction_read_only = ${isReadOnly ? 'on' : 'off'}`, true)
    await this.ask('select pg_reload_conf()')
  }

  /** Runs one statement on a connection of its own; false when the server does not answer. */
  async ask(statement: string, mayWrite = false): Promise<boolean> {
    const options = { max: 1, connect_timeout: 2, onnotice: () => {} }
    const connection = mayWrite ? { default_transaction_read_only: false } : {}
    const sql = postgres(this.url('postgres'), { ...options, connection })
    try {
      await sql.unsafe(statement)
      return true
    } catch (error) {
      if (/^(?:ECONN|CONNECT|57P0)/.test(String((error as { code?: string }).code))) return false
      throw error
    } finally {
      await sql.end({ timeout: 0 })
    }
  }

  private processes(): number[] {
    const running = findRunning(this.data)
    if (!running) return []
    const children = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8')
    return [running.pid, ...children.trim().split(/\s+/).filter(Boolean).map(Number)]
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}
