import type { BrowserContext, Page } from '@playwright/test'
import { wholeBrowser } from '@/lib/testing-browser'
import { expect, test } from './newsroom'
import { SEED_ARTICLE } from './seeded'
import { anArticle, takeDown } from './table'

test.use({ serviceWorkers: 'allow', launchOptions: wholeBrowser() })

const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('bai-da-giu')
    return (await cache.keys()).map(({ url }) => new URL(url).pathname)
  })

/** Opens an article and waits until the machine has kept it. */
async function read(page: Page, path: string) {
  await page.goto(path)
  await expect.poll(() => keptPaths(page)).toContain(path)
}

const cutLine = (context: BrowserContext, isOffline = true) => context.setOffline(isOffline)

test('bài đã đọc còn đọc được khi mất mạng, bài chưa đọc thì trang nói thật; bài bị gỡ rời khỏi máy', async ({
  page,
  context,
  request,
}) => {
  test.slow()
  const article = await anArticle()
  const withdrawn = await anArticle()
  const unread = await anArticle()
  await read(page, article.path)
  await read(page, withdrawn.path)
  await read(page, SEED_ARTICLE.path)
  const inEnglish = /href="(\/en\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(await (await request.get('/en')).text())?.[1] ?? ''
  await read(page, inEnglish)

  await cutLine(context)
  for (const { path, headline } of [article, SEED_ARTICLE]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByRole('note').filter({ hasText: 'bản giữ trên máy này lúc' })).toBeVisible()
    // With the paper's own look.
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
  }
  await page.goto(unread.path)
  await expect(page.getByText('Không có kết nối mạng')).toBeVisible()
  const list = page.getByRole('region', { name: 'Bài giữ trên máy này' })
  await expect(list.getByRole('link')).toHaveCount(4)
  await list.getByRole('link', { name: article.headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: article.headline })).toBeVisible()
  await page.goto(inEnglish)
  await expect(page.getByRole('note').filter({ hasText: 'the copy kept on this device' })).toBeVisible()
  await page.goto('/en/contacts')
  await expect(page.getByText('There is no connection')).toBeVisible()
  const kept = page.getByRole('region', { name: 'Articles kept on this device' })
  await expect(kept.getByRole('link')).toHaveCount(4)
  await expect(kept.getByRole('link', { name: article.headline })).toHaveAttribute('lang', 'vi')

  await takeDown(withdrawn)
  await expect.poll(async () => (await request.get(withdrawn.path)).status()).toBe(410)
  await cutLine(context, false)
  await expect.poll(() => keptPaths(page)).not.toContain(withdrawn.path)
  await cutLine(context)
  await page.goto(withdrawn.path)
  await expect(page.getByText('Không có kết nối mạng')).toBeVisible()
  await expect(page.getByRole('link', { name: withdrawn.headline })).toHaveCount(0)
  await cutLine(context, false)

  await page.goto('/ngoai-tuyen')
  await page.getByRole('button', { name: 'Xoá tất cả khỏi máy này' }).click()
  await expect(page.getByText('Đã xoá các bài giữ trên máy này.')).toBeVisible()
  expect(await keptPaths(page)).toEqual([])
})

test('bản mới của trình giữ bài thay bản cũ ngay; tòa soạn, tìm kiếm và biên nhận không bị giữ', async ({
  page,
  context,
}) => {
  // The worker of a former release.
  await context.route('**/sw.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('khung-3', 'khung-1') })
  })
  const shells = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('khung-')))
  await read(page, SEED_ARTICLE.path)
  await expect.poll(shells).toEqual(['khung-1'])
  await context.unroute('**/sw.js')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect.poll(shells).toEqual(['khung-3'])
  expect(await keptPaths(page)).toContain(SEED_ARTICLE.path)

  for (const path of ['/toa-soan/dang-nhap', '/tim-kiem?q=cho', '/ma-xac-nhan?bai=1']) await page.goto(path)
  await page.goto(SEED_ARTICLE.path)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => /^\/(?:toa-soan|tim-kiem|ma-xac-nhan|api)/.test(path))).toEqual([])
})
