import type { Browser, BrowserContextOptions } from '@playwright/test'
import { expect, test } from './newsroom'
import { SEED_ARTICLE } from './seeded'

/** A telephone on an old mast. */
const BYTES_A_SECOND = 400_000 / 8
const ROUND_TRIP_SECONDS = 0.4
/** How soon words are there to be read. */
const SECONDS_MAX = 3
/** The connection, its encryption, the page; then, together, what the page cannot be drawn without. */
const ROUND_TRIPS = 4
const BYTES_MAX = (SECONDS_MAX - ROUND_TRIPS * ROUND_TRIP_SECONDS) * BYTES_A_SECOND

/** More visits make a figure for docs/performance.md; one is enough to count bytes. */
const VISITS = Number(process.env.SLOW_LINE_VISITS ?? 1)

/** A first visit on such a line: what the words waited for, and how long they did. */
async function coldVisit(browser: Browser, options: BrowserContextOptions, path: string) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_SECONDS * 1_000,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      performance.getEntriesByType('navigation').some((entry) => entry.toJSON().responseEnd > 0),
  )
  const seen = await page.evaluate(() => {
    const timings = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const waitedFor = timings
      .map((entry) => entry.toJSON() as Record<string, string | number>)
      .filter(
        ({ entryType, renderBlockingStatus }) => entryType === 'navigation' || renderBlockingStatus === 'blocking',
      )
      .map(({ name, transferSize, initiatorType }) => ({ name, bytes: Number(transferSize), initiatorType }))
    const words = [...document.querySelectorAll('main h1, main h2, main p')].filter(
      (element) => element.getBoundingClientRect().top < innerHeight && element.getClientRects().length > 0,
    )
    return {
      waitedFor,
      wordCount: words.length,
      milliseconds: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }
  })
  await context.close()
  return seen
}

for (const path of ['/', SEED_ARTICLE.path]) {
  test(`trên đường truyền 400 kbit/giây, chữ của ${path === '/' ? 'trang nhất' : 'bài'} không chờ nhiều hơn ba giây chuyển được`, async ({
    browser,
    baseURL,
    extraHTTPHeaders,
    viewport,
  }) => {
    const times: number[] = []
    for (let visit = 0; visit < VISITS; visit += 1) {
      const options = {
        baseURL: baseURL ?? '',
        extraHTTPHeaders: extraHTTPHeaders ?? {},
        viewport,
        serviceWorkers: 'block',
      } as const
      const { waitedFor, wordCount, milliseconds } = await coldVisit(browser, options, path)
      const bytes = waitedFor.reduce((sum, one) => sum + one.bytes, 0)
      const listed = JSON.stringify(waitedFor)
      expect(bytes, listed).toBeLessThanOrEqual(BYTES_MAX)
      // A style sheet that asks for another one would be a round trip more.
      expect(waitedFor.filter(({ initiatorType }) => initiatorType === 'css')).toEqual([])
      expect(waitedFor.length, listed).toBeGreaterThan(1)
      expect(wordCount).toBeGreaterThan(1)
      times.push(milliseconds)
      console.log(`${path}: ${bytes} byte trước chữ đầu tiên, ${Math.round(milliseconds)} ms`)
    }
    times.sort((one, other) => one - other)
    console.log(`${path}: giữa ${VISITS} lần ${Math.round(times[Math.floor(VISITS / 2)] ?? 0)} ms`)
  })
}
