import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readWhole } from './inner'
import { TAGS_HEADER } from './inner-wire'
import PageCacheHandler from './page-cache-handler'
import { answerRender } from './render-answer'

/** Asks a server whose one page is drawn by `draw`. */
async function rendered(draw: (response: ServerResponse) => Promise<void>) {
  const server = createServer((_request, response) => void answerRender(response, () => draw(response)))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const answer = await new Promise<IncomingMessage>((done, failed) => {
    send({ host: '127.0.0.1', port, agent: false }, done).on('error', failed).end()
  })
  const body = (await readWhole(answer)).toString()
  server.close()
  const tags = answer.headers[TAGS_HEADER]
  return {
    status: answer.statusCode,
    tags: tags === undefined ? null : String(tags).split(',').map(decodeURIComponent),
    body,
  }
}

test('nhãn mà Next nói khi giữ trang đi cùng câu trả lời, của ai người ấy nhận', async () => {
  const draw = (tag: string) => async (response: ServerResponse) => {
    await later()
    await new PageCacheHandler().set('/', { headers: { 'x-next-cache-tags': `latest,${tag}` } })
    response.end('<h1>Lễ hội đình làng</h1>')
  }
  const pages = await Promise.all([rendered(draw('article:7')), rendered(draw('article:8'))])
  expect(pages.map((page) => page.tags)).toEqual([
    ['latest', 'article:7'],
    ['latest', 'article:8'],
  ])
  expect(pages[0]?.body).toBe('<h1>Lễ hội đình làng</h1>')
})

test('trang mà Next không giữ thì không có nhãn và giữ nguyên mã trả lời', async () => {
  const page = await rendered(async (response) => {
    response.writeHead(404)
    response.end()
  })
  expect(page).toEqual({ status: 404, tags: null, body: '' })
})
