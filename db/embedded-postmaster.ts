import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Account, asAccount } from './embedded-account'
import type { Programs } from './embedded-programs'

const LOG_BYTES_MAX = 10_000_000
const FAST_STOP_MILLISECONDS = 8_000
const HARD_STOP_MILLISECONDS = 3_000

/** For a small machine that it shares with the site; durability stays as PostgreSQL ships it. */
const SETTINGS = {
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  wal_compression: 'on',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  jit: 'off',
  log_checkpoints: 'off',
  log_timezone: 'Asia/Ho_Chi_Minh',
}

export type Running = { pid: number; port: number }

/** What `postmaster.pid` says, when a PostgreSQL process of that number lives. A note left by a dead one is removed. */
export function findRunning(cluster: string): Running | null {
  const note = join(cluster, 'postmaster.pid')
  if (!existsSync(note)) return null
  const [pid, , , port] = readFileSync(note, 'utf8').split('\n').map(Number)
  if (pid && isPostgres(pid)) return { pid, port: port || 0 }
  rmSync(note, { force: true })
  return null
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Numbers of processes are used again: after a restart of the machine the old one may be an editor or a shell. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (!existsSync('/proc/self/cmdline')) {
    return /postgres/.test(spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '')
  }
  try {
    const isZombie = /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return !isZombie && /(^|\/)postgres\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}

/** Stops a postmaster: politely, then firmly, then at once. The log makes even the last of these safe. */
export async function stop(pid: number): Promise<void> {
  const ways = [
    ['SIGINT', FAST_STOP_MILLISECONDS],
    ['SIGQUIT', HARD_STOP_MILLISECONDS],
    ['SIGKILL', HARD_STOP_MILLISECONDS],
  ] as const
  for (const [signal, patience] of ways) {
    if (!isPostgres(pid)) return
    signalTo(pid, signal)
    // A frozen process handles no signal until it is thawed.
    signalTo(pid, 'SIGCONT')
    for (const end = Date.now() + patience; Date.now() < end && isPostgres(pid); ) await wait(25)
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {}
}

/** Starts PostgreSQL in a process group of its own, so that Ctrl-C reaches the site first and the database last. */
export function launch(cluster: string, port: number, programs: Programs, account: Account): ChildProcess {
  const log = `${cluster}.log`
  if (existsSync(log) && statSync(log).size > LOG_BYTES_MAX) truncateSync(log)
  const descriptor = openSync(log, 'a', 0o600)
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    join(programs.folder, 'postgres'),
    ['-D', cluster, '-c', 'listen_addresses=127.0.0.1', '-p', String(port), ...settings],
    { detached: true, stdio: ['ignore', descriptor, descriptor], ...asAccount(account) },
  )
  closeSync(descriptor)
  child.unref()
  return child
}

/** A port nobody listens on at this moment: the wished one if it is free. */
export function freePort(wished = 0): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error) => (wished ? done(freePort()) : fail(error)))
    probe.listen(wished, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}

/** The last lines PostgreSQL wrote, for the one line a person sees. */
export function lastWords(cluster: string): string {
  const log = `${cluster}.log`
  if (!existsSync(log)) return ''
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? ''
}
