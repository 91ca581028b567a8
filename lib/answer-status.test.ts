import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { answerWith, withChosenStatus } from './answer-status'

async function answerOf(listener: RequestListener) {
  const server = createServer((request, response) => withChosenStatus(response, () => listener(request, response)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const text = await answer.text()
  server.closeAllConnections()
  server.close()
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text }
}

test('a page that is refused later than its first line still says so in its status', async () => {
  const answer = await answerOf(async (_request, response) => {
    await Promise.resolve()
    answerWith(429, 40)
    response.statusCode = 200
    response.write('Vui lòng ')
    response.end('đợi 40 giây.')
  })
  expect(answer).toEqual({ status: 429, retryAfter: '40', text: 'Vui lòng đợi 40 giây.' })
})

test('a redirect stays a redirect and a silent page stays 200', async () => {
  const redirect = await answerOf((_request, response) => {
    answerWith(422)
    response.writeHead(404).end()
  })
  expect(redirect.status).toBe(404)
  expect((await answerOf((_request, response) => response.end('ok'))).status).toBe(200)
})

test('outside the server nothing happens', () => {
  expect(() => answerWith(503)).not.toThrow()
})
