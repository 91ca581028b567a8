import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'
import { pinned } from './cores'

export type RunningSite = {
  origin: string
  pid: number
  /** From the start of the process to the first "ready". */
  readySeconds: number
  close: () => Promise<void>
}

const READY_SECONDS_MAX = 120
const LOOK_INTERVAL_MILLISECONDS = 25

/** Opens the site as a process of its own, on one core if asked, with this process's environment and database. */
export async function openSiteProcess(dataDirectory: string, port: number, core?: number): Promise<RunningSite> {
  const startedAt = performance.now()
  const log = openSync(join(dataDirectory, 'site.log'), 'a')
  const [command, args] = pinned(core, process.execPath, ['cli/run.mjs', 'start'])
  const changes = { PORT: String(port), SITE_URL: `http://127.0.0.1:${port}`, NODE_ENV: 'production' }
  const child = spawn(command, args, { stdio: ['ignore', log, log], env: childEnvironment(changes) })
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()))
  const origin = `http://127.0.0.1:${port}`
  while (!(await isReady(origin))) {
    const isLate = performance.now() - startedAt > READY_SECONDS_MAX * 1000
    if (isLate || child.exitCode !== null)
      throw new Error(`Trang không mở được; nhật ký: ${join(dataDirectory, 'site.log')}`)
    await wait(LOOK_INTERVAL_MILLISECONDS)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    readySeconds: (performance.now() - startedAt) / 1000,
    async close() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function isReady(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/readyz`)
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    return false
  }
}
