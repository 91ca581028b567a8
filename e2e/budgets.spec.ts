import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { BrowserContext } from '@playwright/test'
import { expect, test } from './newsroom'
import { lostIn, rulesOf } from './old-browsers'
import { READER_PAGES, SEED_ARTICLE } from './seeded'

const KILOBYTE = 1_000
const BYTES_MAX = 40 * KILOBYTE
const BYTES_WITH_FONTS_MAX = 150 * KILOBYTE
const REQUESTS_MAX = 10
const SCRIPT_BYTES_MAX = 4 * KILOBYTE

/** The only client components a reader's page may reach: forms that render on the server and never hydrate. */
const NEVER_HYDRATED = ['components/comments/comment-form.tsx', 'components/follow/follow-form.tsx']
/** The framework's own: errors and boundaries of its router, which no reader's page runs. */
const FRAMEWORK = /^node_modules\/next\//

test('một bài báo nhẹ hơn 40 kB không kể ảnh và chữ, 150 kB kể cả chữ, không quá 10 yêu cầu', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const sizes = new Map<string, { type: string; bytes: number; url: string }>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    sizes.set(requestId, { type, bytes: 0, url: response.url })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = sizes.get(requestId)
    if (entry) entry.bytes = encodedDataLength
  })
  await page.goto(SEED_ARTICLE.path, { waitUntil: 'networkidle' })
  const all = [...sizes.values()].filter(({ url }) => !url.startsWith('data:'))
  const sum = (types: RegExp) =>
    all.filter(({ type }) => types.test(type)).reduce((total, { bytes }) => total + bytes, 0)
  const listed = JSON.stringify(all)
  expect(sum(/^(?!Image|Font|Media)/), listed).toBeLessThanOrEqual(BYTES_MAX)
  expect(sum(/^(?!Image|Media)/), listed).toBeLessThanOrEqual(BYTES_WITH_FONTS_MAX)
  // The icon of the tab and the beacon sent after reading keep nobody waiting.
  const waitedFor = all.filter(({ type, url }) => type !== 'Ping' && !url.endsWith('/icon.svg'))
  expect(waitedFor.length, listed).toBeLessThanOrEqual(REQUESTS_MAX)
  const scripts = all.filter(({ type }) => type === 'Script').map(({ url }) => new URL(url).pathname)
  expect(scripts.filter((path) => path !== '/site.js' && path !== '/theme.js')).toEqual([])
})

test('mọi loại trang của bạn đọc nhẹ hơn 40 kB khi đã nén', async ({ request }) => {
  for (const path of READER_PAGES) {
    const html = await (await request.get(path)).body()
    expect(brotliCompressSync(html).length, path).toBeLessThan(BYTES_MAX)
  }
})

test('kịch bản của riêng chúng tôi nhẹ hơn 4 kB khi nén gzip', async ({ request }) => {
  expect(gzipSync(await (await request.get('/site.js')).body()).length).toBeLessThanOrEqual(SCRIPT_BYTES_MAX)
})

test('Chrome 87 và Safari 14 đọc được mọi kiểu trình bày của trang bạn đọc', async ({ request }) => {
  const old = '@media (width>=3px){.a:has(b){inset:0}}.c{color:oklch(1 0 0)}.d{color:red;color:oklch(1 0 0)}'
  expect(lostIn(rulesOf(old))).toHaveLength(3)
  const sheets = new Set<string>()
  for (const path of [...READER_PAGES, '/tim-kiem?q=cho']) {
    const html = await (await request.get(path)).text()
    for (const [, sheet] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) sheets.add(sheet ?? '')
  }
  expect(sheets.size).toBeGreaterThan(2)
  for (const sheet of sheets) expect(lostIn(rulesOf(await (await request.get(sheet)).text())), sheet).toEqual([])
})

test('chữ và ảnh đến muộn không đẩy dòng nào đi', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['/', '/thoi-su', SEED_ARTICLE.path]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    await page.mouse.wheel(0, 4_000)
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    )
    // The stand-in faces of machines differ by a letter a line; a fifth of what counts as good is left to them.
    expect(total, path).toBeLessThan(0.02)
  }
})

test('lần đầu chữ chờ trang hiện xong mới tải; lần sau có ngay; máy tiết kiệm dữ liệu thì không tải', async ({
  browser,
}) => {
  const fontsOf = async (context: BrowserContext, paint: 'before' | 'after') => {
    const page = await context.newPage()
    await page.goto(SEED_ARTICLE.path)
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    if (paint === 'after') await page.waitForFunction(() => localStorage.getItem('phong-chu') !== null)
    const count = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
      const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
      return { early: fonts.filter(({ startTime }) => startTime < painted).length, all: fonts.length }
    })
    const family = await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily)
    await page.close()
    return { ...count, family }
  }

  const reader = await browser.newContext()
  const first = await fontsOf(reader, 'after')
  expect(first.early).toBe(0)
  expect(first.all).toBeGreaterThan(2)
  expect(first.family).toContain('Source Serif 4')
  const second = await fontsOf(reader, 'after')
  expect(second.early).toBe(second.all)
  await reader.close()

  const saver = await browser.newContext()
  await saver.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const spared = await fontsOf(saver, 'before')
  expect(spared).toMatchObject({ all: 0, family: expect.not.stringContaining('Source Serif 4') })
  await saver.close()

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const page = await plain.newPage()
  const font = page.waitForResponse(/source-serif-4-latin-wght-normal/)
  await page.goto(SEED_ARTICLE.path)
  expect((await font).status()).toBe(200)
  await plain.close()
})

test('trang của bạn đọc không với tới thành phần nào chạy ở trình duyệt, trừ các biểu mẫu có tên', () => {
  const folder = join(process.env.NEXT_DIST_DIR || '.next', 'server', 'app', '(site)')
  const manifests = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('_client-reference-manifest.js'))
  expect(manifests.length).toBeGreaterThan(5)
  const reached = new Set<string>()
  for (const name of manifests) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, path] of text.matchAll(/\[project\]\/([^"\s]+?\.[jt]sx?)/g)) reached.add(path ?? '')
  }
  const own = [...reached].filter((path) => !FRAMEWORK.test(path) && path !== 'app/global-error.tsx')
  expect(own.filter((path) => !NEVER_HYDRATED.includes(path))).toEqual([])
})
