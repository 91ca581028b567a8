import { defineConfig } from '@playwright/test'
import { quickBrowser } from './lib/testing-browser'

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** Where journeys are that are taken on a phone as well; doors, codes and headers are the same on every screen. */
const ON_THE_PHONE =
  /(reading|comment|comment-without-script|comment-thread|comment-agree|comment-reply|comment-report|accessibility|desk|desk-list)\.spec\.ts/
/** Which of them: those whose outcome the accessibility statement tells, and those that say so. */
const PHONE_TAGS = /@tro-nang|@dien-thoai/
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
  // Ends what hangs, on a slow machine that does other work too. How fast things are is said by bench/, not by these.
  timeout: 90_000,
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
    launchOptions: quickBrowser(),
  },
  projects: [
    { name: 'desktop', testIgnore: [POWER_CUT, FOUR_EYES], use: { viewport: desktop } },
    // Beside each other when the newsroom is quiet: readers' pages do not ask who may approve what.
    {
      name: 'phone',
      testMatch: ON_THE_PHONE,
      grep: PHONE_TAGS,
      dependencies: ['desktop'],
      use: { viewport: phone, hasTouch: true, isMobile: true },
    },
    { name: 'four-eyes', testMatch: FOUR_EYES, dependencies: ['desktop'], workers: 1 },
    { name: 'power-cut', testMatch: POWER_CUT, dependencies: ['phone', 'four-eyes'], use: { viewport: desktop } },
  ],
})
