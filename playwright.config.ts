import { existsSync } from 'node:fs'
import { chromium, defineConfig } from '@playwright/test'

/** The browser Playwright brings, or the one of the system: the tests need no download of their own. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium'
const systemBrowser =
  !existsSync(chromium.executablePath()) && existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** What a reader does on a phone; doors, codes and headers are the same on every screen. */
const ON_THE_PHONE =
  /(reading|comment|comment-without-script|comment-thread|comment-agree|comment-reply|comment-report|accessibility|desk|desk-list)\.spec\.ts/
/** Takes the database away, so it runs when everybody else has finished. */
const POWER_CUT = /database-down\.spec\.ts/

/** Walks the policy table under the four-eyes rule of a newsroom of several, which holds for the whole site. */
const FOUR_EYES = /doors\.spec\.ts/

/** `npm test` starts a built and seeded site and passes its address; see cli/test.mjs. */
export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: 'e2e/looks/{arg}{ext}',
  outputDir: process.env.E2E_OUTPUT_DIR ?? 'test-results',
  forbidOnly: true,
  // A journey that passes only the second time is named in the closing lines: to be looked at, not to stop everybody.
  retries: 1,
  workers: 2,
  // Ends what hangs. How fast things are is said by bench/, not by these.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
    ? [['line'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE }]]
    : [['line']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A click that waits longer than this is named where it stands, long before the whole test is ended.
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    trace: 'off',
    // Readers' pages come from the site itself; what a machine keeps has journeys of its own (offline.spec.ts).
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...systemBrowser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: [POWER_CUT, FOUR_EYES], use: { viewport: desktop } },
    { name: 'phone', testMatch: ON_THE_PHONE, use: { viewport: phone, hasTouch: true, isMobile: true } },
    { name: 'four-eyes', testMatch: FOUR_EYES, dependencies: ['desktop', 'phone'], workers: 1 },
    { name: 'power-cut', testMatch: POWER_CUT, dependencies: ['four-eyes'], use: { viewport: desktop } },
  ],
})
