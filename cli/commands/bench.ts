import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '@/bench/measurement'
import { measurements } from '@/bench/measurements'
import { drawTable } from '@/bench/table'
import { readArguments } from '@/cli/arguments'
import { buildSite, isSiteBuilt } from '@/cli/site-build'
import { step } from '@/cli/steps.mjs'
import { stopSignal } from '@/cli/stop-signals'
import { runNode } from '@/cli/testing/child'
import { provideKeys } from '@/cli/with-database'
import { freePort } from '@/db/embedded-postmaster'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'

export const help = `Cách dùng: npm run bench [-- --only TÊN] [--quick] [--large]

Đo trang báo này trên máy này rồi in một bảng; mỗi phép đo có cơ sở dữ liệu và thư mục riêng, đo xong thì xoá.
  --only TÊN   chỉ một phép đo: page, nginx, publish, lists, desk, freshness,
               comments, search, captcha, import, seed
  --quick      lượt ngắn, số liệu thô hơn
  --large      thêm cỡ 1.000.000 bài cho publish, lists, desk và search (nhiều phút)
Xem docs/performance.md.`

const OPTIONS = {
  only: { type: 'string' },
  quick: { type: 'boolean' },
  large: { type: 'boolean' },
  /** Set by this command for its own children: where one measurement writes its rows. */
  rows: { type: 'string' },
} as const

/** Measures and prints; slow is not wrong, so only a measurement that breaks makes it exit with 1. */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments(args, OPTIONS)
  const names = Object.keys(measurements)
  if (values.only !== undefined && !names.includes(values.only)) {
    throw new Problem(`--only phải là một trong: ${names.join(', ')}.`)
  }
  const signal = stopSignal(env.isUnderNpm)
  const size = { isQuick: values.quick === true, isLarge: values.large === true }
  if (values.rows !== undefined && values.only !== undefined) {
    const { measureOne } = await import('@/cli/bench-ground')
    const measurement = measurements[values.only]
    const rows = measurement ? await measureOne(measurement, size, signal) : []
    writeFileSync(values.rows, JSON.stringify(rows))
    process.exit(0)
  }
  // With the keys of the data folder at hand: the build that `npm start` made is then this one too.
  provideKeys()
  if (!isSiteBuilt()) await step('Dựng trang', () => buildSite(signal))
  const flags = [...(size.isQuick ? ['--quick'] : []), ...(size.isLarge ? ['--large'] : [])]
  const rows: Row[] = []
  let brokenCount = 0
  for (const name of values.only === undefined ? names : [values.only]) {
    if (signal.aborted) break
    const measured = await inFolderOfItsOwn(name, flags, signal)
    rows.push(...(measured ?? [{ what: `Phép đo “${name}” bị hỏng`, ours: '–' }]))
    if (!measured) brokenCount += 1
  }
  console.log(`\n${drawTable(rows)}`)
  process.exit(brokenCount > 0 || signal.aborted ? 1 : 0)
}

/** A measurement is a process of its own: a database pool, a heap and a data folder that no other has touched. */
async function inFolderOfItsOwn(name: string, flags: string[], signal: AbortSignal): Promise<Row[] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-bench-'))
  // As root, the database user must be able to walk through it.
  chmodSync(folder, 0o755)
  const file = join(folder, 'rows.json')
  const port = await freePort(0)
  const changes = {
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: undefined,
    KEYRING_FILE: undefined,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${port}`,
    // Comments are sent from many addresses by one program, and at once.
    TRUSTED_PROXIES: '127.0.0.1',
    CAPTCHA_MODE: 'test',
    NODE_ENV: 'production',
  }
  try {
    const code = await step(`Đo ${name}`, () =>
      runNode(['cli/run.mjs', 'bench', '--only', name, '--rows', file, ...flags], changes, signal),
    )
    return code === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
