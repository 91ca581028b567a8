import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askLink } from './ask-link'
import type { PublicWays } from './public-request'

const seen: string[] = []
let server: Server
let port: number

function answer(request: IncomingMessage, response: ServerResponse) {
  seen.push(`${request.method} ${request.headers.host} ${request.url}`)
  const [path] = (request.url ?? '/').split('?')
  const to = (location: string) => response.writeHead(302, { Location: location }).end()
  switch (path) {
    case '/gone':
      return response.writeHead(410).end()
    case '/no-head':
      return response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x')
    case '/hung-up':
      return request.method === 'HEAD' ? request.socket.destroy() : response.end('x')
    case '/broken':
      return response.writeHead(502).end()
    case '/members':
      return response.writeHead(401).end()
    case '/moved':
      return to('/here')
    case '/ring':
      return to('/ring')
    case '/to-metadata':
      return to('http://169.254.169.254/latest/meta-data/')
    case '/to-inner':
      return to(`http://inner.example:${port}/secret`)
    case '/to-file':
      return to('file:///etc/passwd')
    case '/endless':
      response.writeHead(200)
      response.flushHeaders()
      setInterval(() => response.write('x'.repeat(100_000)), 1).unref()
      return undefined
    case '/silent':
      return undefined
    default:
      return path === '/here' ? response.end('x') : response.writeHead(404).end()
  }
}

beforeAll(async () => {
  server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** `public.example` stands for the internet and is served here; `inner.example` is this machine's own. */
const ways: PublicWays = {
  resolve: async (host) => {
    if (host === 'public.example') return ['127.0.0.1']
    if (host === 'inner.example') return ['127.0.0.2']
    if (host === 'both.example') return ['127.0.0.1', '10.0.0.1']
    throw Object.assign(new Error('không có tên này'), { code: host === 'nobody.example' ? 'ENOTFOUND' : 'EAI_AGAIN' })
  },
  isAllowed: (address) => address === '127.0.0.1',
}
const ask = (path: string) => askLink(`http://public.example:${port}${path}`, ways)

test.each([
  ['/here', 'alive', 200],
  ['/moved', 'alive', 200],
  ['/members', 'alive', 401],
  ['/no-head', 'alive', 200],
  ['/hung-up', 'alive', 200],
  ['/nowhere', 'dead', 404],
  ['/gone', 'dead', 410],
  ['/broken', 'unknown', 502],
  ['/ring', 'unknown', 508],
])('%s is %s', async (path, verdict, status) => {
  expect(await ask(path)).toEqual({ verdict, status })
})

test('an endless page is not read', async () => {
  const started = performance.now()
  expect(await ask('/endless')).toEqual({ verdict: 'alive', status: 200 })
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('a server that says nothing is given up after five seconds', async () => {
  const started = performance.now()
  expect(await ask('/silent')).toEqual({ verdict: 'unknown', status: null })
  expect(performance.now() - started).toBeLessThan(6_500)
}, 10_000)

test.each(['/to-metadata', '/to-inner', '/to-file'])('%s leads where nobody is asked', async (path) => {
  seen.length = 0
  expect(await ask(path)).toEqual({ verdict: 'forbidden', status: null })
  expect(seen.filter((line) => !line.includes('public.example'))).toEqual([])
})

test('one inner address among those of a name is enough to ask none', async () => {
  seen.length = 0
  expect(await askLink(`http://both.example:${port}/here`, ways)).toEqual({ verdict: 'forbidden', status: null })
  expect(seen).toEqual([])
})

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:10.0.0.1]/',
  'http://user:pass@8.8.8.8/',
  'http://8.8.8.8:22/',
  'ftp://8.8.8.8/',
  'file:///etc/passwd',
  'javascript:alert(1)',
])('%s is asked by nobody', async (href) => {
  expect(await askLink(href)).toEqual({ verdict: 'forbidden', status: null })
})

test('a name that nobody has is dead, a name that cannot be looked up is unknown', async () => {
  expect(await askLink('http://nobody.example/', ways)).toEqual({ verdict: 'dead', status: null })
  expect(await askLink('http://away.example/', ways)).toEqual({ verdict: 'unknown', status: null })
  expect(await askLink('không phải địa chỉ', ways)).toEqual({ verdict: 'unknown', status: null })
})
