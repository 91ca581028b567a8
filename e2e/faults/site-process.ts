import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { max } from 'drizzle-orm'
import { db } from '@/db/client'
import { freePort } from '@/db/embedded-postmaster'
import { invalidations } from '@/db/schema/log'
import { createKeyring } from '@/modules/privacy/keyring'
import { type Answer, type Visit, visit } from './visit'
import { within } from './within'

const START_MILLISECONDS_MAX = 60_000
const SETTLE_MILLISECONDS_MAX = 60_000
const ACTIONS_KEY = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? randomBytes(32).toString('base64')

export type Insight = { heapBytes: number; renders: Record<string, number> }
export type SiteChoice = {
  dataDirectory?: string
  databaseUrl?: string
  port?: number
  distDirectory?: string
  /** Where everything it says goes, a line for each request among it. */
  logFile?: string
}

/** A site in a process of its own, as `npm start` runs it, to be killed, frozen and started again. */
export class SiteProcess {
  private child: ChildProcess | null = null
  private insights: ((insight: Insight) => void)[] = []
  private said = ''

  private constructor(
    readonly port: number,
    readonly dataDirectory: string,
    private readonly databaseUrl: string,
    private distDirectory: string | undefined,
    private readonly logFile: string | undefined,
  ) {}

  static async make(choice: SiteChoice = {}): Promise<SiteProcess> {
    const dataDirectory = choice.dataDirectory ?? process.env.DATA_DIR ?? ''
    mkdirSync(dataDirectory, { recursive: true })
    const databaseUrl = choice.databaseUrl ?? process.env.DATABASE_URL ?? ''
    return new SiteProcess(
      choice.port ?? (await freePort()),
      dataDirectory,
      databaseUrl,
      choice.distDirectory,
      choice.logFile,
    )
  }

  get url() {
    return `http://127.0.0.1:${this.port}`
  }

  get storeFolder() {
    return join(this.dataDirectory, 'pages')
  }

  get pid() {
    return this.child?.pid ?? 0
  }

  useBuild(distDirectory: string): void {
    this.distDirectory = distDirectory
  }

  /** Resolves when the site listens, or with `isReady` when it says that it is ready. */
  async start({ isReady = true } = {}): Promise<number> {
    const startedAt = performance.now()
    const child = spawn(process.execPath, ['--expose-gc', resolve('e2e/faults/serve.mjs')], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.port),
        HOST: '127.0.0.1',
        SITE_URL: `http://127.0.0.1:${this.port}`,
        DATA_DIR: this.dataDirectory,
        DATABASE_URL: this.databaseUrl,
        CAPTCHA_MODE: 'test',
        TRUSTED_PROXIES: '127.0.0.1',
        KEYRING_FILE: keyringOf(this.dataDirectory),
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY,
        ...(this.distDirectory ? { NEXT_DIST_DIR: this.distDirectory } : {}),
        ...(this.logFile ? { ACCESS_LOG: 'on' } : {}),
      },
    })
    this.child = child
    this.said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      this.said = (this.said + chunk).slice(-4_000)
    })
    const { logFile } = this
    if (logFile)
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => appendFileSync(logFile, chunk))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"heapBytes"')) this.insights.shift()?.(JSON.parse(line) as Insight)
    })
    await within(START_MILLISECONDS_MAX, 'trang mở cửa', async () => {
      if (child.exitCode !== null) return `đã thoát: ${this.said}`
      return (await this.visit(isReady ? '/readyz' : '/healthz')).status === 200 || 'chưa'
    })
    return performance.now() - startedAt
  }

  visit(path: string, how?: Visit): Promise<Answer> {
    return visit(`${this.url}${path}`, how)
  }

  /** Until it has read the log to its end and made every page again: what is timed next starts from rest. */
  async settled(): Promise<void> {
    await within(SETTLE_MILLISECONDS_MAX, 'mọi trang đã dựng lại', async () => {
      const [latest] = await db.select({ seq: max(invalidations.seq) }).from(invalidations)
      const lines = (await this.visit('/metrics')).text.split('\n').map((line) => line.split(' '))
      const figure = (name: string) => Number(lines.find(([given]) => given === `trang_nhat_${name}`)?.[1])
      const left = figure('regeneration_waiting') + figure('regeneration_running')
      if (left > 0) return `còn ${left} trang`
      return figure('log_seq') >= (latest?.seq ?? 0) || 'chưa đọc hết nhật ký'
    })
  }

  /** Memory in use after collecting garbage, and how often each path was rendered since the start. */
  insight(): Promise<Insight> {
    return new Promise((done) => {
      this.insights.push(done)
      this.child?.stdin?.write('insight\n')
    })
  }

  kill = () => this.end('SIGKILL')
  stop = () => this.end('SIGTERM')

  /** What it complained about last. */
  get complaints() {
    return this.said
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
}

/** The file with the keys of the phone box, made once a data folder. */
export function keyringOf(folder: string): string {
  const file = join(folder, 'keyring.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(createKeyring()))
  return file
}
