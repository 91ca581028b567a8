import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { auditSite } from './audit'

type Answer = { status?: number; type?: string; headers?: Record<string, string>; body?: string }

let server: Server
let base: string
let site: Map<string, Answer>
const ARTICLE = '/thoi-su/cho-que-hop-lai-7'
const PUBLISHED = '2026-01-02T07:00:00+07:00'

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = site.get(request.url ?? '') ?? spelling(request.url ?? '') ?? NOWHERE
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = found
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const NOWHERE: Answer = { status: 404, headers: { 'X-Robots-Tag': 'noindex' }, body: '<html lang="vi">' }
const spelling = (path: string): Answer | null =>
  /-7\/?$/.test(path) ? { status: 308, headers: { Location: ARTICLE } } : null

const page = (path: string, { title = path, head = '', body = '' } = {}): Answer => ({
  body: `<!DOCTYPE html><html lang="vi"><head><title>${title} – Báo</title><meta name="description" content="Về ${path}">
    <link rel="canonical" href="${base}${path}">${head}</head><body><h1>${title}</h1>${body}</body></html>`,
})

const facts = (changes: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    url: base + ARTICLE,
    headline: 'Chợ quê họp lại',
    datePublished: PUBLISHED,
    dateModified: PUBLISHED,
    author: [{ '@type': 'Person', name: 'Hà Quốc' }],
    publisher: { '@type': 'Organization', name: 'Báo' },
    ...changes,
  })}</script>`

const trail = (item = `${base}/`) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Trang chủ', item }],
  })}</script>`

const card = () => `<meta property="og:type" content="article"><meta property="og:title" content="Chợ quê họp lại">
  <meta property="og:url" content="${base}${ARTICLE}"><meta property="og:image" content="${base}/media/a.jpg">
  <meta property="article:published_time" content="${PUBLISHED}">
  <meta property="article:modified_time" content="${PUBLISHED}">`

const article = ({ title = 'Chợ quê họp lại', structured = facts(), steps = trail(), head = card(), body = '' } = {}) =>
  page(ARTICLE, { title, head: head + structured + steps, body: `<time datetime="${PUBLISHED}">2/1</time>${body}` })

const urls = (...entries: string[]) =>
  `<?xml version="1.0"?><urlset>${entries.map((entry) => `<url>${entry}</url>`).join('')}</urlset>`
const entry = (path: string, lastModified = PUBLISHED) =>
  `<loc>${base}${path}</loc>${lastModified && `<lastmod>${lastModified}</lastmod>`}`

beforeEach(() => {
  const xml = 'application/xml'
  site = new Map<string, Answer>([
    [
      '/',
      page('/', {
        head: '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
        body: `<a href="${ARTICLE}#dau">Bài</a>`,
      }),
    ],
    [ARTICLE, article()],
    ['/robots.txt', { type: 'text/plain', body: `User-agent: *\nDisallow: /toa-soan\n\nSitemap: ${base}/sitemap.xml` }],
    [
      '/sitemap.xml',
      { type: xml, body: `<sitemapindex><sitemap><loc>${base}/sitemaps/1.xml</loc></sitemap></sitemapindex>` },
    ],
    ['/sitemaps/1.xml', { type: xml, body: urls(entry('/', ''), entry(ARTICLE)) }],
    ['/sitemap-news.xml', { type: xml, body: urls() }],
    ['/feed.xml', { type: 'application/rss+xml', body: rss(`${base}${ARTICLE}`) }],
    ['/media/a.jpg', { type: 'image/jpeg' }],
  ])
})

const rss = (link: string, date = 'Fri, 02 Jan 2026 07:00:00 +0700') =>
  `<rss version="2.0"><channel><title>Báo</title><link>${base}/</link><description>Tin</description>
  <atom:link href="${base}/feed.xml" rel="self"/><item><title>Bài</title><link>${link}</link>
  <guid>${link}</guid><pubDate>${date}</pubDate></item></channel></rss>`

async function errors(): Promise<string[]> {
  const { findings } = await auditSite(base, { pagesMax: 100, onPage: () => {} })
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ check, path, detail }) => `${check} ${path} ${detail}`)
}

test('a site without fault has no finding', async () => {
  expect(await errors()).toEqual([])
})

const change = (path: string, answer: Answer) => () => void site.set(path, answer)
const withBody = (body: string) => () =>
  change(
    '/',
    page('/', {
      head: '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
      body: `<a href="${ARTICLE}">Bài</a>${body}`,
    }),
  )()

test.each<[string, () => void, RegExp]>([
  ['a dead link', () => withBody('<a href="/mat-roi">x</a>')(), /^answers \/mat-roi trả lời 404/],
  [
    'a link through a redirect',
    () => withBody('<a href="/muc-cu/x-7">x</a>')(),
    /^answers \/muc-cu\/x-7 liên kết đi vòng/,
  ],
  ['two first headings', () => withBody('<h1>Nữa</h1>')(), /^words \/ có 2 thẻ H1/],
  ['the same title twice', () => site.set(ARTICLE, article({ title: '/' })), /^words .* trùng tiêu đề/],
  ['a picture without words', () => withBody('<img src="a.png">')(), /^pictures \/ ảnh a.png không có alt/],
  [
    'a share picture that is gone',
    () => site.delete('/media/a.jpg'),
    /^pictures \/media\/a.jpg ảnh chia sẻ trả lời 404/,
  ],
  [
    'a canonical elsewhere',
    () => site.set(ARTICLE, page('/', { title: 'Chợ quê họp lại' })),
    /^addresses .*canonical là \/, không phải/,
  ],
  [
    'languages without the page itself',
    () =>
      change(
        '/',
        page('/', {
          head: `<link rel="alternate" type="application/rss+xml" href="/feed.xml">
            <link rel="alternate" hreflang="vi" href="${base}${ARTICLE}">`,
          body: `<a href="${ARTICLE}">Bài</a>`,
        }),
      )(),
    /^addresses \/ hreflang không nêu chính trang này/,
  ],
  ['a time without a zone', () => withBody('<time datetime="2026-01-02T07:00:00">x</time>')(), /^articles \/ <time>/],
  [
    'JSON that is none',
    () => site.set(ARTICLE, article({ steps: '<script type="application/ld+json">{</script>' })),
    /JSON-LD không đọc được/,
  ],
  [
    'another headline',
    () => site.set(ARTICLE, article({ structured: facts({ headline: 'Khác' }) })),
    /headline trong JSON-LD khác H1/,
  ],
  ['no author', () => site.set(ARTICLE, article({ structured: facts({ author: undefined }) })), /không có tác giả/],
  [
    'a date to come',
    () =>
      site.set(
        ARTICLE,
        article({ structured: facts({ datePublished: '2999-01-01T00:00:00Z', dateModified: '2999-01-01T00:00:00Z' }) }),
      ),
    /còn ở tương lai/,
  ],
  [
    'a date without a zone',
    () => site.set(ARTICLE, article({ structured: facts({ datePublished: '10:43 14/03/2017' }) })),
    /không phải ISO 8601/,
  ],
  [
    'corrected before published',
    () => site.set(ARTICLE, article({ structured: facts({ dateModified: '2025-01-01T00:00:00Z' }) })),
    /ngày sửa trước ngày đăng/,
  ],
  [
    'a breadcrumb to nowhere',
    () => site.set(ARTICLE, article({ steps: trail('/khong-co') })),
    /breadcrumb trỏ tới \/khong-co/,
  ],
  [
    'an article missing from the sitemap',
    () => site.set('/sitemaps/1.xml', { body: urls(entry('/', '')) }),
    /^sitemap .* bài không có trong sơ đồ/,
  ],
  [
    'an address twice in the sitemap',
    () => site.set('/sitemaps/1.xml', { body: urls(entry('/', ''), entry(ARTICLE), entry(ARTICLE)) }),
    /có hai lần/,
  ],
  [
    'a sitemap that names nothing',
    () => site.set('/sitemaps/1.xml', { body: urls(entry('/', ''), entry(ARTICLE), entry('/mat')) }),
    /^sitemap \/mat/,
  ],
  [
    'another day in the sitemap',
    () => site.set('/sitemaps/1.xml', { body: urls(entry('/', ''), entry(ARTICLE, '2026-01-03')) }),
    /khác ngày sửa/,
  ],
  ['a sitemap that is no XML', () => site.set('/sitemaps/1.xml', { body: '<urlset><url>' }), /không phải urlset/],
  ['an article only the sitemap knows', () => withBody('')() ?? site.set('/', page('/')), /^orphans/],
  [
    'old news in the news sitemap',
    () =>
      site.set('/sitemap-news.xml', {
        body: urls(
          `${entry(ARTICLE)}<news:news><news:publication_date>${PUBLISHED}</news:publication_date></news:news>`,
        ),
      }),
    /còn trong sơ đồ tin mới/,
  ],
  [
    'a feed cut short',
    () => site.set('/feed.xml', { type: 'application/rss+xml', body: '<rss><channel><item>' }),
    /^feeds \/feed.xml không đọc được/,
  ],
  [
    'a feed of another address',
    () => site.set('/feed.xml', { type: 'application/rss+xml', body: rss('http://khac.vn/a') }),
    /nơi không có trang/,
  ],
  [
    'a feed with a wrong date',
    () => site.set('/feed.xml', { type: 'application/rss+xml', body: rss(base + ARTICLE, '14/03/2017') }),
    /ngày của .* không đúng/,
  ],
  ['a soft 404', () => site.set('/khong-co-trang-nay-9f3b', page('/khong-co')), /phải là 404/],
  ['another spelling that is a page too', () => site.set(`${ARTICLE}/`, article()), /phải chuyển vĩnh viễn/],
  [
    'robots.txt that names a lost sitemap',
    () => site.set('/robots.txt', { body: `Sitemap: ${base}/mat.xml` }),
    /^doors \/robots.txt/,
  ],
])('%s is found', async (_name, plant, told) => {
  plant()
  expect((await errors()).filter((error) => told.test(error))).not.toEqual([])
})

test('no document of the site is asked for twice', async () => {
  const asked: string[] = []
  const listen = (request: { url?: string }) => void asked.push(request.url ?? '')
  server.on('request', listen)
  await errors()
  server.off('request', listen)
  expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([])
})

test('what robots.txt forbids is not asked, and the crawl ends at its limit', async () => {
  const asked: string[] = []
  const listen = (request: { url?: string }) => void asked.push(request.url ?? '')
  server.on('request', listen)
  withBody('<a href="/toa-soan/bai">x</a>')()
  const audit = await auditSite(base, { pagesMax: 1, onPage: () => {} })
  server.off('request', listen)
  expect(asked).not.toContain('/toa-soan/bai')
  expect(audit.pageCount).toBe(1)
  expect(audit.leftOutCount).toBeGreaterThan(0)
  expect(audit.findings.filter(({ check }) => check !== 'doors')).toEqual([])
})
