import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from '@/cli/steps.mjs'
import { freePort } from '@/db/embedded-postmaster'
import { provideEnv } from '@/lib/env'
import { ensureBrowser } from './browser'
import { runNode } from './child'
import { add, failedStep, NOTHING, playwrightTally, type Tally, withSilentFailure } from './report'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

/** Runs `work` in a folder of its own, which is gone afterwards, on a site nobody else uses. */
export async function onTestGround<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-test-'))
  // As root, the database user must be able to walk through it.
  chmodSync(folder, 0o755)
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
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `choice`: files or other arguments for Playwright; none for all journeys. `report`: where its JSON report stands afterwards. */
export type Journeys = { folder: string; choice: readonly string[]; isAudited: boolean }

export const reportIn = (folder: string) => join(folder, 'playwright.json')

/** Builds and opens the site, then visits it like a reader and like the newsroom. */
export async function journeys(signal: AbortSignal, { folder, choice, isAudited }: Journeys): Promise<Tally> {
  await ensureBrowser(signal)
  const { startSite } = await import('@/cli/site')
  const site = await startSite(signal)
  try {
    // Before any journey writes an article: a crawl looks at one page after another of a site that must hold still.
    let tally = NOTHING
    if (isAudited) {
      const audit = ['cli/run.mjs', 'seo', 'audit', '--url', `http://localhost:${site.port}`]
      const auditCode = await step('Đi khắp trang như máy tìm kiếm', () => runNode(audit, {}, signal))
      tally = auditCode === 0 ? { ...NOTHING, passed: 1 } : failedStep('npm run cli -- seo audit')
    }
    const changes = {
      BASE_URL: `http://localhost:${site.port}`,
      NEWSROOM_EMAIL: site.accounts?.chief.email,
      NEWSROOM_PASSWORD: site.accounts?.chief.password,
      TEST_POSTGRES_PID: site.databasePid ? String(site.databasePid) : undefined,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportIn(folder),
      E2E_OUTPUT_DIR: join(folder, 'e2e'),
      NODE_ENV: 'test',
    }
    const code = await step('Hành trình trên trình duyệt', () =>
      runNode([PLAYWRIGHT, 'test', ...(choice.length > 0 ? ['--no-deps', ...choice] : [])], changes, signal),
    )
    return add(tally, withSilentFailure('Hành trình trên trình duyệt', code, playwrightTally(reportIn(folder))))
  } finally {
    await site.close()
  }
}
