import { createServer, type IncomingMessage, request as open, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isFileDoor, takeFile } from './file-doors'
import type { Inner } from './inner'

/** An application that says how many bytes it got, waits when it is told to, or answers before it has read on. */
let application: Server
let front: Server
let waiting: (() => void)[] = []
let readCount = 0

const address = (server: Server) => (server.address() as AddressInfo).port
const listen = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

beforeAll(async () => {
  application = createServer(async (request, response) => {
    if (request.url?.endsWith('/som')) {
      response.writeHead(403).end('chưa đăng nhập')
      return
    }
    let length = 0
    try {
      for await (const chunk of request) {
        length += (chunk as Buffer).length
        readCount += (chunk as Buffer).length
      }
    } catch {
      // The sender went away.
      return
    }
    if (request.url?.endsWith('/cho')) await new Promise<void>((done) => waiting.push(done))
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ length }))
  })
  await listen(application)
  const inner = {
    begin: (method: string, path: string, headers: Record<string, string>) => {
      const outgoing = open({ host: '127.0.0.1', port: address(application), method, path, headers })
      const answered = new Promise<IncomingMessage>((done, failed) =>
        outgoing.once('response', done).on('error', failed),
      )
      return { outgoing, answered }
    },
  }
  front = createServer((request, response) => void takeFile(request, response, inner as unknown as Inner))
  await listen(front)
})
afterAll(() => {
  front.close()
  application.close()
  front.closeAllConnections()
  application.closeAllConnections()
})
beforeEach(() => {
  readCount = 0
})

const COOKIE = { Cookie: 'x=1; next-auth.session-token=abc' }
const MEBIBYTE = 1024 * 1024

type Answer = { status: number; text: string; retryAfter: string | undefined }

/** Sends so many bytes; without a length said beforehand when `isChunked`. */
function send(
  path: string,
  length: number,
  headers: Record<string, string> = COOKIE,
  isChunked = false,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const said = isChunked ? {} : { 'Content-Length': length }
    const sending = open({
      host: '127.0.0.1',
      port: address(front),
      method: 'POST',
      path,
      headers: { ...headers, ...said },
    })
    sending.on('error', failed)
    sending.on('response', async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      done({ status: answer.statusCode ?? 0, text, retryAfter: answer.headers['retry-after'] })
    })
    const piece = Buffer.alloc(MEBIBYTE)
    const write = (left: number): void => {
      if (left <= 0) return void sending.end()
      if (sending.write(piece.subarray(0, Math.min(left, MEBIBYTE)))) write(left - MEBIBYTE)
      else sending.once('drain', () => write(left - MEBIBYTE))
    }
    write(length)
  })
}

test('only posts to the doors for files may be large', () => {
  for (const path of ['/toa-soan', '/toa-soan/bai/1', '/toa-soan/teptin/x', '/tep/x', '/'])
    expect(isFileDoor('POST', path)).toBe(false)
  expect(isFileDoor('GET', '/toa-soan/tep/anh')).toBe(false)
  expect(isFileDoor('POST', '/toa-soan/tep/anh')).toBe(true)
})

test.each([false, true])('a file goes through whole, its length said beforehand or not (%s)', async (isChunked) => {
  const length = 12 * MEBIBYTE + 123
  expect(await send('/toa-soan/tep/anh', length, COOKIE, isChunked)).toMatchObject({
    status: 201,
    text: `{"length":${length}}`,
  })
})

test('whoever was never signed in is not listened to', async () => {
  for (const headers of [{}, { Cookie: 'a=b' }, { Cookie: 'next-auth.session-token=' }])
    expect((await send('/toa-soan/tep/anh', 3 * MEBIBYTE, headers as Record<string, string>)).status).toBe(403)
  expect(readCount).toBe(0)
})

test.each([false, true])(
  'more than any file may have is refused, and the sender hears of it (%s)',
  async (isChunked) => {
    expect((await send('/toa-soan/tep/anh', 30 * MEBIBYTE, COOKIE, isChunked)).status).toBe(413)
    expect(readCount).toBeLessThanOrEqual(21 * MEBIBYTE)
    expect((await send('/toa-soan/tep/anh', 10)).status).toBe(201)
  },
)

test('an application that answers before it has read on is heard', async () => {
  expect(await send('/toa-soan/tep/som', 8 * MEBIBYTE)).toMatchObject({ status: 403, text: 'chưa đăng nhập' })
})

test('six files are under way at once; the seventh is told to come back, and a place that is left is free', async () => {
  const sent = Array.from({ length: 6 }, () => send('/toa-soan/tep/cho', 1_000))
  await expect.poll(() => waiting.length).toBe(6)
  expect(await send('/toa-soan/tep/anh', 1_000)).toMatchObject({ status: 503, retryAfter: '5' })
  for (const end of waiting) end()
  waiting = []
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201])
  expect((await send('/toa-soan/tep/anh', 1_000)).status).toBe(201)
})

test('a sender who goes away leaves a free place', async () => {
  for (let time = 0; time < 8; time++) {
    const sending = open({
      host: '127.0.0.1',
      port: address(front),
      method: 'POST',
      path: '/toa-soan/tep/anh',
      headers: { ...COOKIE, 'Content-Length': 5 * MEBIBYTE },
    })
    sending.on('error', () => {})
    sending.write(Buffer.alloc(1_000))
    await new Promise((done) => setTimeout(done, 20))
    sending.destroy()
  }
  await expect.poll(() => send('/toa-soan/tep/anh', 1_000).then(({ status }) => status)).toBe(201)
})
