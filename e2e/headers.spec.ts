import { expect, test } from './newsroom'
import { READER_PAGES, SEED_ARTICLE } from './seeded'

const REFUSALS = [
  { path: '/khong-co-trang-nay', status: 404 },
  { path: '/thoi-su/bai-khong-co-999999999', status: 404 },
  { path: '/%E0%A4%A', status: 400 },
] as const

test('mọi câu trả lời cho bạn đọc mang đủ tiêu đề bảo vệ, kể cả khi từ chối', async ({ request }) => {
  for (const { path, status } of [...READER_PAGES.map((path) => ({ path, status: 0 })), ...REFUSALS]) {
    const response = await request.get(path, { maxRedirects: 0 })
    if (status) expect(response.status(), path).toBe(status)
    const headers = response.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("script-src 'self'")
    expect(policy, path).not.toContain('unsafe-inline')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBeTruthy()
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toBeTruthy()
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers['set-cookie'], path).toBeUndefined()
  }
})

test('trang của bạn đọc không mang chữ script nào của khung lập trình', async ({ request }) => {
  for (const path of READER_PAGES) {
    const html = await (await request.get(path)).text()
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const foreign = scripts.filter(
      (tag) => !/src="\/(site|theme)\.js/.test(tag) && !tag.includes('application/ld+json'),
    )
    expect(foreign, path).toEqual([])
    expect(html, path).not.toContain('/_next/static/chunks/app')
    expect(html, path).not.toMatch(/\sstyle="/)
    expect(html, path).not.toMatch(/\son[a-z]+="/)
  }
})

test('mỗi trang có một tiêu đề chính, một địa chỉ chuẩn và tiếng Việt', async ({ request, baseURL }) => {
  for (const path of READER_PAGES) {
    const response = await request.get(path)
    if (response.status() === 404) continue
    const html = await response.text()
    expect(html.match(/<h1\b/g), path).toHaveLength(1)
    expect(html, path).toMatch(/<html[^>]*\slang="vi"/)
    // A page that search engines leave alone needs no address of record.
    if (/<meta name="robots" content="noindex/.test(html)) continue
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(new URL(canonical, baseURL).pathname, path).toBe(path)
  }
})

test('dữ liệu cho máy tìm kiếm nói đúng giờ đăng, đúng bút danh', async ({ request }) => {
  const html = await (await request.get(SEED_ARTICLE.path)).text()
  const blocks = [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g)]
  const found = blocks.flatMap(
    ([, json]) => JSON.parse(json ?? 'null') as { '@type': string; [key: string]: unknown }[],
  )
  const article = found.find((block) => block['@type'] === 'NewsArticle')
  expect(article).toMatchObject({ headline: SEED_ARTICLE.headline, datePublished: '2017-03-14T10:43:00+07:00' })
  expect(JSON.stringify(article?.['author'])).toContain('Hà Quốc')
  expect(JSON.stringify(article?.['mainEntityOfPage'] ?? article?.['url'])).toContain(SEED_ARTICLE.path)
})

test('toà soạn và bản nháp không vào bộ nhớ đệm, không vào máy tìm kiếm', async ({ request }) => {
  for (const path of ['/toa-soan/dang-nhap', '/ma-xac-nhan?bai=1']) {
    const response = await request.get(path)
    expect(response.headers()['cache-control'], path).toContain('no-store')
    const robots = `${response.headers()['x-robots-tag'] ?? ''} ${await response.text()}`
    expect(robots, path).toContain('noindex')
  }
})

test('trang đã lưu trả lời 304 cho người đã có bản mới nhất', async ({ request }) => {
  const first = await request.get(SEED_ARTICLE.path)
  const etag = first.headers()['etag'] ?? ''
  expect(etag).not.toBe('')
  const second = await request.get(SEED_ARTICLE.path, { headers: { 'If-None-Match': etag } })
  expect(second.status()).toBe(304)
})
