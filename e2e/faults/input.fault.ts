import { randomBytes, randomInt } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillForm, send } from './comment-post'
import { SiteProcess } from './site-process'
import { often } from './size'
import { Story } from './story'

/** What malformed input may be answered with: never 5xx. */
const HONEST = new Set([200, 302, 303, 304, 307, 308, 400, 403, 404, 405, 410, 413, 414, 415, 417, 422, 429, 431])
const FUZZ = often(150, 5_000)

let site: SiteProcess
let story: Story
/** Of a comment that was taken. */
let receipt: string

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
  const posted = await send(site, await fillForm(site, story.path))
  receipt = new URL(posted.headers.location ?? '', site.url).pathname
})

afterAll(() => site.kill())

/** Sends bytes as they are; answers the status, or 0 when the connection was closed without one. */
function raw(bytes: string | Buffer): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect(site.port, '127.0.0.1', () => socket.write(bytes))
    let said = ''
    const finish = () => {
      socket.destroy()
      done(Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0))
    }
    socket.setTimeout(15_000, () => fail(new Error(`không ai trả lời: ${String(bytes).slice(0, 80)}`)))
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
      if (said.includes('\r\n')) finish()
    })
    socket.on('close', finish)
    socket.on('error', finish)
  })
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`
const post = (path: string, type: string, body: string, more = '') =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`

const PATHS = [
  '/%',
  '/%E0%A4%A',
  '/%zz',
  '/%00',
  '/a%00b',
  '/%0d%0aSet-Cookie:x=1',
  '/thoi-su/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '/thoi-su/../../keys.json',
  '/..%5c..%5ckeys.json',
  '/_next/static/../../../keys.json',
  '/_next/static/%2e%2e/%2e%2e/BUILD_ID',
  '/media/../keys.json',
  '/media/%2e%2e/keys.json',
  '/fonts/..%2f..%2fpackage.json',
  '//ke-xau.example/',
  '///',
  '/\\ke-xau.example',
  '/thoi-su//',
  '/thoi-su/./',
  '/.',
  '/..',
  '/...',
  '/%F0%9F%98%80',
  '/%ED%A0%80',
  '/%C0%AF',
  '/?%',
  '/?a=%E0%A4%A',
  '/?_rsc=abc',
  '/thoi-su/index.html',
  '/index.html.facts.json',
  '/index.html.br',
  '/tag-state.json',
  '/current',
  '/_next/data/x.json',
  '/_next/image?url=%2Fa&w=1&q=1',
  '/luu-tru/2017/02/30',
  '/luu-tru/0000/00/00',
  '/luu-tru/9999/12/31',
  '/luu-tru/99999',
  '/luu-tru/xem?ngay=x&thang=&nam=-1',
  '/thoi-su/x-0',
  '/thoi-su/x-00001',
  '/thoi-su/x-99999999999999999999',
  '/chu-de/__proto__',
  '/chu-de/constructor',
  '/toa-soan/bai/__proto__',
  '/toa-soan/bai/1e9',
  '/phan-hoi/',
  '/phan-hoi/%00',
  '/phan-hoi/../../x',
  '/ma-xac-nhan',
  '/ma-xac-nhan?bai=',
  '/ma-xac-nhan?bai=1e9',
  '/ma-xac-nhan/anh?bai=1&ma=%00',
  '/loi/500',
  '/loi/abc',
  '/loi/200',
  '/api/auth/%',
  '/api/auth/callback/credentials',
  '/api/auth/signin?callbackUrl=%00',
  '/api/auth/session',
  '/api/khong-co',
  '/__build__',
  '/thoi-su/__build__',
]

test.each(PATHS)('địa chỉ hỏng %s: một câu trả lời tử tế', async (path) => {
  expect(HONEST).toContain(await raw(get(path)))
})

const LONG = 'a'.repeat(5_000)
const REQUESTS: Record<string, string> = {
  'tên dài 5.000 chữ': get(`/thoi-su/${LONG}`),
  'tên dài có dấu': get(`/thoi-su/${'%E1%BA%A1'.repeat(550)}`),
  'câu hỏi dài': get(`/?q=${LONG}`),
  'dòng đầu 20.000 chữ': get(`/${LONG.repeat(4)}`),
  'tiêu đề 20.000 chữ': get('/', `X-Dai: ${LONG.repeat(4)}\r\n`),
  'hai nghìn tiêu đề': get('/', Array.from({ length: 2_000 }, (_, index) => `X-${index}: a\r\n`).join('')),
  'bánh quy vô nghĩa': get(
    '/toa-soan',
    `Cookie: next-auth.session-token=${LONG.slice(0, 3_000)}; ma-xac-nhan=%00.%zz...; =; ;;\r\n`,
  ),
  'bánh quy vô nghĩa ở trang bạn đọc': get('/', 'Cookie: \x80\xff=\xfe; a\r\n'),
  'hai máy chủ': get('/', 'Host: ke-xau.example\r\n'),
  'máy chủ lạ': 'GET / HTTP/1.1\r\nHost: ke-xau.example:99999\r\nConnection: close\r\n\r\n',
  'không máy chủ': 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'địa chỉ tuyệt đối': 'GET http://ke-xau.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'giữa dòng có CR': 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n',
  'không phải HTTP': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
  'HTTP/9.9': 'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
  'hai độ dài': 'POST /thoi-su HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
  'độ dài và từng khúc':
    'POST /thoi-su HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'khúc hỏng': 'POST /toa-soan/dang-nhap HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'chờ điều lạ': get('/', 'Expect: phep-mau\r\n'),
  'nâng cấp': get('/', 'Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n'),
  'khoảng byte': get('/', 'Range: bytes=-1,5-2,9999999999999-\r\n'),
  'nhãn vô nghĩa': get('/', 'If-None-Match: W/,,,"\r\nAccept-Encoding: ;q=,br;q=x,*\r\n'),
  rsc: get('/thoi-su', 'RSC: 1\r\nNext-Router-State-Tree: %%%\r\nNext-Router-Prefetch: 1\r\n'),
  'rsc ở toà soạn': get(
    '/toa-soan',
    'RSC: 1\r\nNext-Router-State-Tree: [[[\r\nNext-Router-Segment-Prefetch: ../../x\r\n',
  ),
  'rsc ở trang đăng nhập': get('/toa-soan/dang-nhap', 'RSC: 1\r\nNext-Router-State-Tree: %E0%A4%A\r\n'),
  'đóng vai máy trước': get(
    '/',
    'X-Forwarded-For: ,,,\r\nX-Forwarded-Host: ke-xau.example\r\nX-Forwarded-Proto: gopher\r\nForwarded: for=x\r\n',
  ),
  'đóng vai bên trong': get(
    '/toa-soan',
    'x-middleware-subrequest: proxy:proxy\r\nx-trang-nhat-inner: x\r\nx-invoke-status: 500\r\nx-matched-path: /x\r\n',
  ),
}

test.each(Object.entries(REQUESTS))('yêu cầu lạ (%s): không bao giờ 5xx', async (_, bytes) => {
  const status = await raw(Buffer.from(bytes, 'latin1'))
  if (status !== 0) expect(HONEST).toContain(status)
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'M-SEARCH'])(
  'cách gửi %s: 405',
  async (method) => {
    for (const path of ['/', '/thoi-su', '/toa-soan', '/media/x.jpg'])
      expect(await raw(`${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`), path).toBe(405)
  },
)

const B = 'x'
const part = (name: string, value: string) =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const multipart = `multipart/form-data; boundary=${B}`
const BODIES: Record<string, (path: string) => string> = {
  'kiểu lạ': (path) => post(path, 'application/json', '{"a":'),
  'không kiểu': (path) => `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  'biểu mẫu rỗng': (path) => post(path, 'application/x-www-form-urlencoded', ''),
  'nhiều phần mà không phần nào': (path) => post(path, multipart, 'rác rưởi'),
  'không đường biên': (path) => post(path, 'multipart/form-data', 'rác'),
  'biểu mẫu không tên việc': (path) => post(path, multipart, `${part('hoTen', 'A')}--${B}--\r\n`),
  'tên việc bịa': (path) => post(path, multipart, `${part(`$ACTION_ID_${'0'.repeat(42)}`, '')}--${B}--\r\n`),
  'tham chiếu cụt': (path) => post(path, multipart, `${part('$ACTION_REF_1', '')}--${B}--\r\n`),
  'tham chiếu rác': (path) =>
    post(
      path,
      multipart,
      `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{"id":"x","bound":"$@9"}')}${part('$ACTION_1:1', '[[[')}--${B}--\r\n`,
    ),
  'tham chiếu không phải JSON': (path) =>
    post(path, multipart, `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '}{')}--${B}--\r\n`),
  'khoá bịa': (path) => post(path, multipart, `${part('$ACTION_KEY', 'k1')}${part('hoTen', 'A')}--${B}--\r\n`),
  'next-action bịa': (path) => post(path, 'text/plain;charset=UTF-8', '[]', `Next-Action: ${'0'.repeat(42)}\r\n`),
  'next-action rác': (path) => post(path, multipart, `${part('0', '["$K1"]')}--${B}--\r\n`, 'Next-Action: ../../x\r\n'),
  'tên trường là __proto__': (path) =>
    post(path, multipart, `${part('__proto__', 'x')}${part('$ACTION_ID_x', '')}--${B}--\r\n`),
  'nói dài hơn thật': (path) =>
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${multipart}\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\nabc`,
}

test.each(Object.entries(BODIES))('thân yêu cầu hỏng (%s): không bao giờ 5xx', async (_, bytes) => {
  for (const path of [
    story.path,
    '/',
    receipt,
    `/phan-hoi/${'A'.repeat(22)}`,
    '/toa-soan/dang-nhap',
    '/toa-soan/bai/moi',
    '/api/auth/callback/credentials',
    '/khong-co',
  ])
    expect(HONEST, path).toContain(await raw(bytes(path)))
})

test('thân quá lớn: 413, cả khi không nói trước độ dài', async () => {
  const body = 'a'.repeat(1_200_000)
  expect(await raw(post(story.path, 'application/x-www-form-urlencoded', body))).toBe(413)
  const chunk = `${(65_536).toString(16)}\r\n${'a'.repeat(65_536)}\r\n`
  const head = `POST ${story.path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`
  expect(await raw(head + chunk.repeat(20))).toBe(413)
})

test(`${FUZZ} biểu mẫu thật bị làm hỏng một chỗ: không bao giờ 5xx`, async () => {
  const form = await fillForm(site, story.path)
  const worst = new Map<number, number>()
  const wrong: string[] = []
  for (let time = 0; time < FUZZ; time++) {
    const fields = form.fields.map(([name, value]): [string, string] => [name, value])
    const chosen = fields[randomInt(fields.length)]!
    const harm = randomInt(6)
    if (harm === 0) chosen[1] = randomBytes(40).toString('latin1')
    if (harm === 1) chosen[0] = randomBytes(8).toString('hex')
    if (harm === 2) chosen[1] = chosen[1].slice(0, randomInt(chosen[1].length + 1))
    if (harm === 3) fields.splice(fields.indexOf(chosen), 1)
    if (harm === 4) chosen[1] = `${chosen[1]}\u0000\u202e\ud800`
    if (harm === 5) fields.push([chosen[0], 'lặp lại'])
    const { status } = await send(site, { ...form, fields })
    if (!HONEST.has(status)) wrong.push(`${status}: hỏng kiểu ${harm} ở ${chosen[0]}`)
    worst.set(status, (worst.get(status) ?? 0) + 1)
  }
  expect(wrong).toEqual([])
  console.log(`biểu mẫu hỏng: ${[...worst].map(([status, count]) => `${status} × ${count}`).join(', ')}`)
}, 300_000)

test('sau tất cả, trang vẫn khoẻ', async () => {
  expect((await site.visit(story.path)).status).toBe(200)
  expect((await site.visit('/readyz')).status).toBe(200)
})
