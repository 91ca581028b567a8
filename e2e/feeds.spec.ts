import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { sitemapFileOf } from '@/modules/articles/sitemap-files'
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
  const alternate = page.locator('head link[rel="alternate"]')
  const hrefs = await alternate.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(['/feed.xml', '/atom.xml', '/feed.json'])
  await expect(page.getByRole('contentinfo').getByRole('link', { name: /RSS/ })).toHaveAttribute('href', '/feed.xml')
  for (const path of ['/thoi-su', '/tac-gia/ha-quoc', '/chu-de/dich-vu-cong']) {
    await page.goto(path)
    await expect(page.locator(`head link[rel="alternate"][href$="${path}/feed.xml"]`)).toHaveCount(1)
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

const SCHEMA = '../shared/data/standards/sitemap-js/schema/sitemap.xsd'
const XMLLINT = '/usr/bin/xmllint'

test('sơ đồ trang đúng lược đồ của sitemaps.org', async ({ request }) => {
  test.skip(!existsSync(SCHEMA) || !existsSync(XMLLINT), 'không có xmllint hoặc lược đồ: bỏ qua')
  for (const path of ['/sitemaps/1.xml', '/sitemaps/chuyen-muc.xml']) {
    const input = await (await request.get(path)).text()
    execFileSync(XMLLINT, ['--nonet', '--noout', '--schema', SCHEMA, '-'], { input })
  }
})
