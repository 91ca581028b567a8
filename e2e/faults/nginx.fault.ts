import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasNginx } from '@/deploy/local-nginx'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { hideStandingPage, showStandingPage } from '@/modules/standing-pages/hide'
import { saveStandingPage } from '@/modules/standing-pages/save'
import { fillForm, send } from './comment-post'
import { NginxProcess } from './nginx-process'
import { SiteProcess } from './site-process'
import { patience } from './size'
import { Story } from './story'
import { isWhole, showsOnly } from './surfaces'
import { within } from './within'

const FRESH_MILLISECONDS_MAX = patience(1_000)
const GONE_MILLISECONDS_MAX = patience(500)

const isThere = hasNginx()
if (!isThere) console.log('không có nginx của Debian và không cài được: bỏ qua các bài thử về nginx')

describe.skipIf(!isThere)('nginx đứng trước', () => {
  let site: SiteProcess
  let nginx: NginxProcess
  let story: Story

  beforeAll(async () => {
    site = await SiteProcess.make()
    story = await Story.publish()
    await site.start()
    const folder = `${site.dataDirectory}-nginx`
    const distDirectory = process.env.NEXT_DIST_DIR || '.next'
    nginx = await NginxProcess.start({ sitePort: site.port, dataDirectory: site.dataDirectory, folder, distDirectory })
    for (const path of [story.path, '/', '/thoi-su']) await site.visit(path)
  })

  afterAll(async () => {
    await nginx?.stop()
    await site?.kill()
  })

  test('trang của bạn đọc đi từ kho trang, nén sẵn, đủ tiêu đề bảo vệ', async () => {
    for (const [encoding, header] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      for (const path of ['/', '/thoi-su', story.path]) {
        const page = await nginx.visit(path, { headers: { 'Accept-Encoding': encoding } })
        expect(page.status, path).toBe(200)
        expect(page.headers['content-encoding'], path).toBe(header)
        expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
        // Node names its pages with a hash; nginx with time and length: this one came from the file.
        expect(page.headers.etag).not.toBe((await site.visit(path)).headers.etag)
        for (const name of [
          'content-security-policy',
          'x-content-type-options',
          'referrer-policy',
          'cross-origin-opener-policy',
          'permissions-policy',
        ])
          expect(page.headers[name], `${path} ${name}`).toBe((await site.visit(path)).headers[name])
        expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
        expect(page.headers.vary).toContain('Accept-Encoding')
      }
    }
    const { etag } = (await nginx.visit('/')).headers
    expect((await nginx.visit('/', { headers: { 'If-None-Match': String(etag) } })).status).toBe(304)
    expect((await nginx.visit('/', { method: 'HEAD' })).status).toBe(200)
  })

  test('nguồn tin và sơ đồ trang đi từ kho trang với đúng kiểu của chúng', async () => {
    for (const path of [
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/thoi-su/feed.xml',
      '/sitemap.xml',
      '/sitemaps/1.xml',
      '/manifest.webmanifest',
      '/opensearch.xml',
      '/robots.txt',
      `${story.path}/the-chia-se.png`,
      `${story.path}/luu-ban`,
    ]) {
      const stored = await site.visit(path)
      const passed = await nginx.visit(path, { headers: { 'Accept-Encoding': 'br' } })
      expect(passed.status, path).toBe(200)
      expect(passed.headers['content-type'], path).toBe(stored.headers['content-type'])
      // Pictures come packed.
      const encoding = path.endsWith('.png') ? undefined : 'br'
      expect(passed.headers['content-encoding'], path).toBe(encoding)
      expect(passed.headers.etag, path).not.toBe(stored.headers.etag)
      expect(passed.text, path).toBe(stored.text)
    }
  })

  test('bản sửa tới qua nginx trong một giây, bài gỡ mất ngay', async () => {
    const mark = await story.correct()
    await within(FRESH_MILLISECONDS_MAX, '/', async () => showsOnly(story, (await nginx.visit('/')).text, mark))
    await within(FRESH_MILLISECONDS_MAX, story.path, async () =>
      showsOnly(story, (await nginx.visit(story.path)).text, mark),
    )
    const gone = await Story.publish()
    await within(FRESH_MILLISECONDS_MAX, gone.path, async () => (await nginx.visit(gone.path)).status === 200 || 'chưa')
    await gone.withdraw()
    const took = await within(
      GONE_MILLISECONDS_MAX,
      'gỡ',
      async () => (await nginx.visit(gone.path)).status === 410 || 'còn',
    )
    console.log(`gỡ bài qua nginx: ${Math.round(took)} ms sau khi ghi`)
  })

  test('trang cố định đã ẩn báo là đã gỡ, hiện lại thì đọc được; trang chưa từng có vẫn là không có', async () => {
    const made = await saveStandingPage(commandLineViewer(), { title: 'Quy chế qua nginx', body: 'Chữ.' })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    const { id, slug } = made.value
    const is = (status: number) => async () => {
      const answer = await nginx.visit(`/trang/${slug}`)
      return answer.status === status || `${answer.status}`
    }
    await within(FRESH_MILLISECONDS_MAX, 'trang mới', is(200))
    await hideStandingPage(commandLineViewer(), { id })
    await within(GONE_MILLISECONDS_MAX, 'ẩn', is(410))
    expect((await nginx.visit(`/trang/${slug}`)).text).toContain('<h1')
    await showStandingPage(commandLineViewer(), { id })
    await within(FRESH_MILLISECONDS_MAX, 'hiện lại', is(200))
    expect((await nginx.visit('/trang/chua-tung-co')).status).toBe(404)
  })

  test('tệp trong nhà không phải là địa chỉ', async () => {
    const inside = [
      '/index.html',
      '/index.html.br',
      '/index.html.gz',
      '/index.html.facts.json',
      '/thoi-su/index.html.facts.json',
      '/tag-state.json',
      '/current/index.html',
      '/../tag-state.json',
      '/../../keyring.json',
      '/%2e%2e/tag-state.json',
      '/thoi-su/%2e%2e/%2e%2e/tag-state.json',
      '/media/../keyring.json',
      '/media/%2e%2e/keyring.json',
      '/_next/static/../BUILD_ID',
      '/_next/static../BUILD_ID',
      '/fonts../../package.json',
      '/keyring.json',
      '/loi/404',
      '/loi/503',
      '/loi/503/index.html',
    ]
    for (const path of inside) {
      const answer = await nginx.visit(path)
      expect([400, 403, 404, 503], path).toContain(answer.status)
      expect(answer.text, path).not.toContain('phonePrivateKey')
    }
  })

  test('bình luận, mã xác nhận và toà soạn đi qua nginx tới Node', async () => {
    const form = await fillForm(site, story.path)
    const through = { visit: nginx.visit.bind(nginx), url: nginx.url } as unknown as SiteProcess
    const sent = await send(through, form)
    expect(sent.status).toBe(303)
    const challenge = await nginx.visit(`/ma-xac-nhan?bai=${story.id}`)
    expect(challenge.status).toBe(200)
    expect(challenge.headers['cache-control']).toContain('no-store')
    const door = await nginx.visit('/toa-soan/dang-nhap')
    expect(door.status).toBe(200)
    expect(door.headers['content-security-policy']).toContain('nonce-')
    expect(await countOf(door.headers['content-security-policy'])).toBe(1)
    expect((await nginx.visit('/toa-soan')).status).toBe((await site.visit('/toa-soan')).status)
    expect((await nginx.visit('/khong-co-trang-nay')).status).toBe(404)
    expect((await nginx.visit(story.path.toUpperCase())).status).toBe(308)
    expect((await nginx.visit('/', { method: 'PUT' })).status).toBe(405)
    expect((await nginx.visit('/site.js')).status).toBe(200)
    expect((await nginx.visit('/fonts/source-sans-3-latin-wght-normal.woff2')).headers['content-type']).toBe(
      'font/woff2',
    )
  })

  test('Node tắt: trang đã lưu vẫn đọc được, trang chưa lưu và bình luận nhận 503 bằng lời', async () => {
    const form = await fillForm(site, story.path)
    await site.kill()
    for (const path of ['/', '/thoi-su', story.path]) expect((await nginx.visit(path)).status, path).toBe(200)
    expect(isWhole(story, (await nginx.visit(story.path)).text)).toBe(true)
    // The page without pictures is made in Node: without it, the one with pictures is better than none.
    const spared = await nginx.visit(story.path, { headers: { 'save-data': 'on' } })
    expect([spared.status, isWhole(story, spared.text)]).toEqual([200, true])
    expect(spared.headers['vary']).toContain('Save-Data')
    const never = await nginx.visit('/chu-de/chua-ai-hoi')
    const unsent = await send({ visit: nginx.visit.bind(nginx), url: nginx.url } as unknown as SiteProcess, form)
    for (const answer of [never, unsent]) {
      expect(answer.status).toBe(503)
      expect(answer.text).toContain('<h1')
      expect(answer.headers['retry-after']).toBe('10')
      expect(answer.headers['cache-control']).toContain('no-store')
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
    await site.start()
    await within(patience(15_000), 'nginx thấy Node lại', async () => {
      const { status } = await nginx.visit('/khong-co-trang-nay')
      return status === 404 || `${status}`
    })
  })
})

const countOf = (header: string | string[] | undefined) =>
  Array.isArray(header) ? header.length : String(header).split(', default-src').length
