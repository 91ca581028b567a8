import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { sitemapFileOf } from '@/modules/articles/sitemap-files'
import { feedparserReads, hasFeedparser, hasNewsboat, newsboatReads } from './feed-readers'
import { expect, test } from './newsroom'
import { SEED_ARTICLE } from './seeded'
import { anArticle, takeDown } from './table'

const TYPES = {
  '/feed.xml': 'application/rss+xml; charset=utf-8',
  '/atom.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
  '/thoi-su/feed.xml': 'application/rss+xml; charset=utf-8',
  '/tac-gia/ha-quoc/atom.xml': 'application/atom+xml; charset=utf-8',
  '/chu-de/dich-vu-cong/feed.json': 'application/feed+json; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
  '/sitemaps/1.xml': 'application/xml; charset=utf-8',
  '/sitemaps/chuyen-muc.xml': 'application/xml; charset=utf-8',
  '/sitemap-news.xml': 'application/xml; charset=utf-8',
  '/robots.txt': 'text/plain; charset=utf-8',
}

for (const [path, type] of Object.entries(TYPES)) {
  test(`${path} có đúng kiểu và nói khi nào chưa đổi`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe(type)
    // Another test may publish between two requests; what has not changed is not sent again.
    await expect(async () => {
      const etag = (await request.get(path)).headers()['etag'] ?? ''
      expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
    }).toPass()
  })
}

test('trình duyệt đọc được nguồn tin và sơ đồ trang như XML', async ({ page, request }) => {
  await page.goto('/')
  for (const path of Object.keys(TYPES).filter((name) => name.endsWith('.xml'))) {
    const text = await (await request.get(path)).text()
    const root = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      return document.querySelector('parsererror')?.textContent ?? document.documentElement.localName
    }, text)
    expect(root, path).toMatch(/^(rss|feed|urlset|sitemapindex)$/)
  }
})

test('nguồn tin và sơ đồ trang có bài vừa đăng, không còn bài đã gỡ', async ({ request }) => {
  test.slow()
  const article = await anArticle({ tags: 'Dịch vụ công' })
  const feeds = ['', '/thoi-su', article.authorPath, '/chu-de/dich-vu-cong'].flatMap((list) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `${list}/${name}`),
  )
  const files = [`/sitemaps/${sitemapFileOf(article.id)}.xml`, '/sitemap-news.xml']
  for (const path of [...feeds, ...files]) {
    await expect(async () => expect(await (await request.get(path)).text()).toContain(article.path), path).toPass()
  }
  const feed = await (await request.get('/feed.xml')).text()
  expect(feed).toContain('Người đi làm ghi tên')
  expect(feed).toContain(`/bai-viet/${article.id}</guid>`)
  const permanent = await request.get(`/bai-viet/${article.id}`, { maxRedirects: 0 })
  expect([permanent.status(), permanent.headers()['location']]).toEqual([308, article.path])

  await takeDown(article)
  for (const path of [...feeds, ...files]) {
    await expect(async () => expect(await (await request.get(path)).text()).not.toContain(article.path), path).toPass()
  }
})

test('các trang nói chúng có nguồn tin nào, kể cả ở chân trang', async ({ page }) => {
  await page.goto('/')
  const alternate = page.locator('head link[rel="alternate"][type]')
  const hrefs = await alternate.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(['/feed.xml', '/atom.xml', '/feed.json'])
  await expect(page.getByRole('contentinfo').getByRole('link', { name: /RSS/ })).toHaveAttribute('href', '/feed.xml')
  for (const path of ['/thoi-su', '/tac-gia/ha-quoc', '/chu-de/dich-vu-cong']) {
    await page.goto(path)
    await expect(page.locator(`head link[rel="alternate"][type][href$="${path}/feed.xml"]`)).toHaveCount(1)
  }
})

test('robots.txt đóng cửa toà soạn và chỉ đường tới sơ đồ trang; địa chỉ không có thì 404', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  for (const path of ['/toa-soan', '/api', '/phan-hoi', '/xem-truoc', '/ma-xac-nhan'])
    expect(robots).toContain(`Disallow: ${path}\n`)
  expect(robots).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m)
  expect(await (await request.get('/sitemaps/1.xml')).text()).toContain(SEED_ARTICLE.path)
  for (const path of ['/khong-co/feed.xml', '/chu-de/__build__/atom.xml', '/sitemaps/9999.xml', '/sitemaps/0.xml']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

const INDEX_SCHEMA = '../shared/data/standards/sitemap-xsd-samdark/tests/siteindex.xsd'
const URLSET_SCHEMA = 'components/sitemaps/testing-schemas/urlset.xsd'
const XMLLINT = '/usr/bin/xmllint'

test('sơ đồ trang đúng lược đồ của sitemaps.org, có ảnh của bài', async ({ request }) => {
  test.skip(!existsSync(INDEX_SCHEMA) || !existsSync(XMLLINT), 'không có xmllint hoặc lược đồ: bỏ qua')
  const files = ['/sitemaps/1.xml', '/sitemaps/chuyen-muc.xml', '/sitemap-news.xml']
  const schemas = new Map([['/sitemap.xml', INDEX_SCHEMA], ...files.map((path) => [path, URLSET_SCHEMA] as const)])
  for (const [path, schema] of schemas) {
    const input = await (await request.get(path)).text()
    execFileSync(XMLLINT, ['--nonet', '--noout', '--schema', schema, '-'], { input })
  }
  expect(await (await request.get('/sitemaps/1.xml')).text()).toContain('<image:loc>http')
})

const READ_BY_OTHERS = ['/feed.xml', '/thoi-su/atom.xml', '/tac-gia/ha-quoc/feed.xml', '/chu-de/dich-vu-cong/atom.xml']

test('feedparser đọc được nguồn tin của trang, chuyên mục, tác giả, chủ đề, và hỏi lại thì được đáp 304', async ({
  baseURL,
}) => {
  test.skip(!hasFeedparser(), 'không có feedparser: bỏ qua')
  // Another test may publish between the two requests of one reading.
  await expect(async () => {
    for (const feed of await feedparserReads(READ_BY_OTHERS.map((path) => baseURL + path))) {
      expect(feed, feed.address).toMatchObject({ isWellFormed: true, secondStatus: 304, language: 'vi' })
      expect(feed.entries.length, feed.address).toBeGreaterThan(0)
      for (const entry of feed.entries) {
        expect(entry.link, feed.address).toContain(baseURL)
        expect(entry).toMatchObject({ hasDate: true, hasText: true, hasAuthor: true })
        for (const { type, length } of entry.enclosures) {
          expect(type).toBe('image/jpeg')
          expect(Number(length)).toBeGreaterThan(1_000)
        }
      }
    }
  }).toPass()
})

test('newsboat đọc được nguồn tin của trang, chuyên mục, tác giả, chủ đề', async ({ baseURL }) => {
  test.skip(!hasNewsboat(), 'không có newsboat: bỏ qua')
  for (const path of READ_BY_OTHERS) {
    const { address, title, items } = newsboatReads(baseURL + path)
    expect(address).toBe(baseURL + path)
    expect(title, address).not.toBe('')
    expect(items.length, address).toBeGreaterThan(0)
    for (const item of items) {
      expect(item.url).toContain(baseURL)
      expect(item.contentLength, item.title).toBeGreaterThan(100)
    }
  }
})

test('cài đặt máy tìm kiếm: quy tắc che cả trang bị từ chối; trạm, khoá và quy tắc hiện ra ngoài', async ({
  page,
  signInAs,
  request,
}) => {
  const key = randomBytes(16).toString('hex')
  const hub = 'https://hub.trang-nhat.example/'
  await signInAs('admin')
  await page.goto('/toa-soan/cai-dat')
  const group = page.getByRole('main').getByRole('region', { name: 'Máy tìm kiếm' })
  await group.getByLabel(/^Trạm WebSub/).fill(hub)
  await group.getByLabel(/^Khoá IndexNow/).fill(key)
  await group.getByLabel(/^Thêm vào robots.txt/).fill('Disallow: /')
  await group.getByRole('button', { name: 'Lưu' }).click()
  await expect(group.getByRole('alert')).toContainText('che mất trang')
  await expect(group.getByLabel(/^Thêm vào robots.txt/)).toHaveValue('Disallow: /')
  await expect(group.getByLabel(/^Khoá IndexNow/)).toHaveValue(key)
  expect((await request.get(`/${key}.txt`)).status()).toBe(404)
  await group.getByLabel(/^Thêm vào robots.txt/).fill('User-agent: GPTBot\nDisallow: /')
  await group.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Đã lưu phần Máy tìm kiếm')
  // The site of a test is nobody's outside.
  await expect(group).toContainText('Chưa báo ra ngoài')

  await expect
    .poll(async () => (await request.get('/robots.txt')).text())
    .toContain('User-agent: GPTBot\nDisallow: /toa')
  await expect.poll(async () => (await request.get(`/${key}.txt`)).text()).toBe(key)
  expect((await request.get(`/${key}.txt`)).headers()['content-type']).toBe('text/plain; charset=utf-8')
  for (const path of ['/feed.xml', '/thoi-su/atom.xml', '/chu-de/dich-vu-cong/feed.json'])
    await expect.poll(async () => (await request.get(path)).text(), path).toContain(hub)
  for (const path of [`/khoa-indexnow/${key}`, `/${key.replace(/./, 'x')}.txt`])
    expect((await request.get(path)).status(), path).toBe(404)

  await group.getByLabel(/^Trạm WebSub/).fill('')
  await group.getByLabel(/^Khoá IndexNow/).fill('')
  await group.getByLabel(/^Thêm vào robots.txt/).fill('')
  await group.getByRole('button', { name: 'Lưu' }).click()
  await expect.poll(async () => (await request.get(`/${key}.txt`)).status()).toBe(404)
  await expect.poll(async () => (await request.get('/feed.xml')).text()).not.toContain(hub)
})

test('chủ đề hết bài thì máy tìm kiếm thôi ghi nhận trang của nó', async ({ request }) => {
  const article = await anArticle({ tags: `Chủ đề ${randomBytes(4).toString('hex')}` })
  const html = await (await request.get(article.path)).text()
  const path = /href="(\/chu-de\/chu-de-[^"]+)"/.exec(html)?.[1] ?? 'không thấy chủ đề trong bài'
  const isLeftOut = async () =>
    (await (await request.get(path)).text()).includes('<meta name="robots" content="noindex')
  await expect.poll(isLeftOut).toBe(false)
  await takeDown(article)
  await expect.poll(isLeftOut).toBe(true)
  expect((await request.get(path)).status()).toBe(200)
})
