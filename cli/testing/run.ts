import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '@/cli/arguments'
import { step } from '@/cli/steps.mjs'
import { stopSignal } from '@/cli/stop-signals'
import { freePort } from '@/db/embedded-postmaster'
import { env, provideEnv } from '@/lib/env'
import { Problem } from '@/lib/problem'
import { ensureBrowser } from './browser'
import { runNode } from './child'
import { inflictFaults } from './faults'
import { ensureFeedReaders } from './feed-readers'
import { add, failedStep, NOTHING, playwrightTally, type Tally, vitestTally, withSilentFailure } from './report'

export const help = `Cách dùng: npm test [-- TỆP …]

Trong một thư mục tạm: kiểm tra mã, kiểu, bài thử có và không có cơ sở dữ liệu, rồi các hành trình trên trình duyệt và
các sự cố. Với tên tệp (ví dụ e2e/reading.spec.ts) thì chỉ chạy những hành trình ấy.`

const BIN = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  next: 'next/dist/bin/next',
}
const SPECS_MAX = 100
const bin = (name: keyof typeof BIN) => `node_modules/${BIN[name]}`

/** Everything that must be true before a change lands. Ends with the line `N passed, N failed`; exits 1 on a failure. */
export async function run(args: string[]): Promise<void> {
  const { positionals: specs } = readArguments(args, {}, SPECS_MAX)
  const signal = stopSignal(env.isUnderNpm)
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-test-'))
  // As root, the database user must be able to walk through it.
  chmodSync(folder, 0o755)
  let tally: Tally = NOTHING
  try {
    const port = await freePort()
    provideEnv({
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: `http://localhost:${port}`,
      NEXT_DIST_DIR: '.next-test',
      CAPTCHA_MODE: 'test',
      // Every test visits from an address of its own, so that limits count for each alone.
      TRUSTED_PROXIES: '127.0.0.1',
      NEXT_TELEMETRY_DISABLED: '1',
    })
    const isWhole = specs.length === 0
    ensureFeedReaders()
    if (isWhole) tally = await checks(signal, folder)
    if (!signal.aborted) tally = add(tally, await journeys(signal, folder, specs))
    if (isWhole && !signal.aborted) tally = add(tally, await inflictFaults(signal, folder, { kind: 'quick' }))
  } catch (error) {
    if (!signal.aborted) console.error(error instanceof Problem ? error.message : error)
    tally = add(tally, failedStep('npm test'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const told of tally.unsteady) console.log(`\n≈ Lần đầu chưa qua, lần hai qua: ${told}`)
  for (const told of tally.failures) console.log(`\n✗ ${told}`)
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  process.exit(tally.failed > 0 || tally.passed === 0 || signal.aborted ? 1 : 0)
}

/** Each check runs even when an earlier one failed: one run tells everything. */
async function checks(signal: AbortSignal, folder: string): Promise<Tally> {
  let tally: Tally = NOTHING
  const check = async (name: string, work: () => Promise<number>, count?: () => Tally) => {
    if (signal.aborted) return
    const code = await step(name, work)
    tally = add(tally, withSilentFailure(name, code, count?.() ?? NOTHING))
  }
  const report = join(folder, 'vitest.json')
  await check('Kiểm tra mã', () => runNode([bin('biome'), 'check'], {}, signal))
  await check('Kiểm tra tường', () => runNode(['cli/run.mjs', 'walls'], {}, signal))
  await check('Sinh kiểu của các đường dẫn', () => runNode([bin('next'), 'typegen'], {}, signal))
  await check('Kiểm tra kiểu', () => runNode([bin('tsc'), '--noEmit'], {}, signal))
  const vitest = [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // The tests read the environment themselves; the site's settings of this run are none of their business.
  const plain = { NODE_ENV: 'test', CAPTCHA_MODE: undefined, SITE_URL: undefined, PORT: undefined, HOST: undefined }
  await check(
    'Bài thử',
    () => runNode(vitest, plain, signal),
    () => vitestTally(report),
  )
  return tally
}

/** Builds and opens the site, then visits it like a reader and like the newsroom. */
async function journeys(signal: AbortSignal, folder: string, specs: readonly string[]): Promise<Tally> {
  await ensureBrowser(signal)
  const { startSite } = await import('@/cli/site')
  const site = await startSite(signal)
  try {
    // Before any journey writes an article: a crawl looks at one page after another of a site that must hold still.
    let tally = NOTHING
    if (specs.length === 0) {
      const audit = ['cli/run.mjs', 'seo', 'audit', '--url', `http://localhost:${site.port}`]
      const auditCode = await step('Đi khắp trang như máy tìm kiếm', () => runNode(audit, {}, signal))
      tally = auditCode === 0 ? { ...NOTHING, passed: 1 } : failedStep('npm run cli -- seo audit')
    }
    const report = join(folder, 'playwright.json')
    const changes = {
      BASE_URL: `http://localhost:${site.port}`,
      NEWSROOM_EMAIL: site.accounts?.chief.email,
      NEWSROOM_PASSWORD: site.accounts?.chief.password,
      TEST_POSTGRES_PID: site.databasePid ? String(site.databasePid) : undefined,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      E2E_OUTPUT_DIR: join(folder, 'e2e'),
      NODE_ENV: 'test',
    }
    const code = await step('Hành trình trên trình duyệt', () =>
      runNode([bin('playwright'), 'test', ...(specs.length > 0 ? ['--no-deps', ...specs] : [])], changes, signal),
    )
    return add(tally, withSilentFailure('Hành trình trên trình duyệt', code, playwrightTally(report)))
  } finally {
    await site.close()
  }
}
