import { connect } from 'node:net'
import { expect, test } from './newsroom'
import { SEED_ARTICLE } from './seeded'

const words = SEED_ARTICLE.path.slice('/thoi-su/'.length, -'-1'.length)

const MOVED = [
  ['chữ khác trong địa chỉ', '/thoi-su/chu-khac-1'],
  ['chuyên mục cũ', `/giao-duc/${words}-1`],
  ['chữ hoa', SEED_ARTICLE.path.toUpperCase()],
  ['dấu tiếng Việt', `/thoi-su/${encodeURIComponent('phát-huy-thế-mạnh')}-1`],
  ['dấu tiếng Việt tách rời', `/thoi-su/${encodeURIComponent('phát-huy-thế-mạnh'.normalize('NFD'))}-1`],
  ['gạch chéo ở cuối', `${SEED_ARTICLE.path}/`],
] as const

for (const [what, path] of MOVED) {
  test(`địa chỉ có ${what} dẫn một bước tới địa chỉ hiện tại`, async ({ request, baseURL }) => {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(new URL(response.headers()['location'] ?? '', baseURL).pathname).toBe(SEED_ARTICLE.path)
  })
}

const REFUSED = [
  ['số bài không có', '/thoi-su/bai-nao-do-999999999', [404]],
  ['số bài quá lớn', '/thoi-su/bai-nao-do-99999999999999999999', [404]],
  ['số bài có số 0 đứng trước', `/thoi-su/${words}-01`, [404]],
  ['chuyên mục không có', '/khong-co-chuyen-muc-nay', [404]],
  ['ngày không có thật', '/luu-tru/2017/02/31', [404]],
  ['tháng 13', '/luu-tru/2017/13', [404]],
  ['tác giả không có', '/tac-gia/khong-ai', [404]],
  ['chủ đề không có', '/chu-de/khong-co', [404]],
  ['mã phần trăm hỏng', '/thoi-su/%E0%A4%A', [400, 404]],
  ['ký tự rỗng', '/thoi-su/%00', [400, 404]],
  ['xuống dòng', '/thoi-su/%0d%0aSet-Cookie:%20a=b', [400, 404]],
  ['trèo thư mục', '/..%2f..%2fetc%2fpasswd', [400, 404]],
  ['trèo thư mục trong ảnh', '/media/..%2f..%2fpackage.json', [400, 404]],
  ['địa chỉ rất dài', `/thoi-su/${'a'.repeat(5_000)}-1`, [400, 404, 414]],
  ['tên riêng của máy', '/__proto__', [404]],
  ['trang giữ chỗ lúc dựng', '/thoi-su/__build__', [404]],
  ['biên nhận không có', '/phan-hoi/khong-co-ma-nay', [404]],
] as const

for (const [what, path, statuses] of REFUSED) {
  test(`địa chỉ có ${what} được từ chối bằng tiếng Việt`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(statuses).toContain(response.status())
    expect(response.headers()['set-cookie']).toBeUndefined()
    if (response.status() === 404) expect(await response.text()).toMatch(/Không (tìm thấy|có)/)
  })
}

test('cách gọi sai trên trang của bạn đọc được trả lời 405 hoặc 400', async ({ request }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const response = await request.fetch(SEED_ARTICLE.path, { method, maxRedirects: 0 })
    expect([400, 405, 501], method).toContain(response.status())
  }
})

const BODIES = [
  ['không có gì', '', 'text/plain'],
  ['JSON', '{"hoTen":"An"}', 'application/json'],
  ['biểu mẫu không có tên hành động', 'hoTen=An', 'application/x-www-form-urlencoded'],
  [
    'nhiều phần bị cắt',
    '--x\r\nContent-Disposition: form-data; name="hoTen"\r\n\r\nAn',
    'multipart/form-data; boundary=x',
  ],
  ['nhiều phần không có ranh giới', 'An', 'multipart/form-data'],
  [
    'tên hành động lạ',
    '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--\r\n',
    'multipart/form-data; boundary=x',
  ],
] as const

for (const [what, data, type] of BODIES) {
  test(`bài gửi lên gồm ${what} được từ chối mà không hỏng trang`, async ({ request, baseURL }) => {
    const response = await request.post(SEED_ARTICLE.path, {
      data: Buffer.from(data),
      headers: { 'Content-Type': type, Origin: baseURL ?? '' },
      maxRedirects: 0,
    })
    expect(response.status()).toBeGreaterThanOrEqual(400)
    expect(response.status()).toBeLessThan(500)
    expect((await request.get(SEED_ARTICLE.path)).status()).toBe(200)
  })
}

test('bài gửi lên quá lớn được trả lời 413', async ({ request, baseURL }) => {
  const response = await request.post(SEED_ARTICLE.path, {
    multipart: { noiDung: 'a'.repeat(3_000_000) },
    headers: { Origin: baseURL ?? '' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(413)
})

test('biểu mẫu gửi từ trang của người khác bị từ chối', async ({ request }) => {
  const response = await request.post(SEED_ARTICLE.path, {
    multipart: { hoTen: 'Kẻ Lạ', tieuDe: 'x', noiDung: 'x' },
    headers: { Origin: 'https://ke-xau.example' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(403)
})

test('bánh quy hỏng không làm hỏng trang nào', async ({ request }) => {
  const Cookie = `next-auth.session-token=${'x'.repeat(900)}; cap=%00%ff; __Host-next-auth.session-token=a.b.c.d.e; ;=;`
  for (const path of ['/', SEED_ARTICLE.path, '/ma-xac-nhan?bai=1', '/toa-soan/dang-nhap', '/toa-soan']) {
    const response = await request.get(path, { headers: { Cookie }, maxRedirects: 0 })
    expect(response.status(), path).toBeLessThan(500)
  }
})

test('tiêu đề yêu cầu quá lớn được trả lời 431, dòng yêu cầu hỏng 400', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '')
  const statusOf = (request: string) =>
    new Promise<string>((done, fail) => {
      let answer = ''
      const socket = connect(Number(port), hostname, () => socket.write(request))
      socket.on('data', (chunk) => {
        answer += chunk
      })
      socket.on('end', () => done(answer.split(' ')[1] ?? ''))
      socket.on('error', (error) => (answer ? done(answer.split(' ')[1] ?? '') : fail(error)))
    })
  expect(await statusOf(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`)).toBe('431')
  expect(await statusOf('GET / KHÔNG-PHẢI-HTTP\r\n\r\n')).toBe('400')
})

test('máy theo dõi hỏi sức khoẻ được trả lời', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
})
