import { Agent, request as ask, createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { articleViewHours, articleVisits } from '@/db/schema/views'
import { BEACONS_PER_MINUTE } from '@/modules/views/beacon-limit'
import { viewCounter } from '@/modules/views/view-counter'
import { takeBeacon } from './views-door'

vi.hoisted(() => {
  process.env.TRUSTED_PROXIES = '127.0.0.1'
})

const ARTICLE = 1
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const BEACON = JSON.stringify({ articleId: ARTICLE })

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
let server: Server
let lastAddress = 0
const anAddress = () => `198.18.${Math.floor(++lastAddress / 250)}.${lastAddress % 250}`

type Change = { body?: string; headers?: Record<string, string> }

function beacon(address: string, { body = BEACON, headers = {} }: Change = {}): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo
    const sent = { 'user-agent': FIREFOX, 'x-forwarded-for': address, ...headers }
    ask({ host: '127.0.0.1', port, method: 'POST', path: '/api/views', agent, headers: sent }, (answer) => {
      answer.resume().on('end', () => done(answer))
    })
      .on('error', fail)
      .end(body)
  })
}

async function counted(): Promise<number> {
  await viewCounter.flush()
  return (await db.select().from(articleViewHours)).reduce((sum, row) => sum + row.viewCount, 0)
}

beforeAll(async () => {
  server = createServer((request, response) => void takeBeacon(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await db.insert(articles).values({ id: ARTICLE, status: 'published', headline: 'Chợ quê', publishedAt: new Date() })
})
afterAll(() => {
  agent.destroy()
  server.close()
})
beforeEach(async () => {
  await viewCounter.flush()
  await db.delete(articleVisits)
  await db.delete(articleViewHours)
})

test('5,000 beacons of 300 visitors at once count 300', async () => {
  const addresses = Array.from({ length: 300 }, anAddress)
  const answers = await Promise.all(Array.from({ length: 5_000 }, (_, number) => beacon(addresses[number % 300]!)))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([204]))
  expect(await counted()).toBe(300)
})

test('two browsers behind one address are two readers, one browser that reloads is one', async () => {
  const address = anAddress()
  for (const agentName of [FIREFOX, FIREFOX, 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)'])
    await beacon(address, { headers: { 'user-agent': agentName } })
  expect(await counted()).toBe(2)
})

test.each([
  ['a person of the newsroom', { cookie: 'a=b; next-auth.session-token=abc' }],
  ['a person of the newsroom on https', { cookie: '__Host-next-auth.session-token=abc' }],
  ['a crawler', { 'user-agent': 'Googlebot/2.1' }],
  ['a program without a name', { 'user-agent': '' }],
])('%s is thanked and not counted', async (_, headers) => {
  expect((await beacon(anAddress(), { headers })).statusCode).toBe(204)
  expect(await counted()).toBe(0)
})

test.each([
  ['{"articleId":"1"}', 400],
  ['', 400],
  [`{"articleId":${' '.repeat(300)}1}`, 413],
  ['{"articleId":404404}', 204],
])('a beacon that says %j is answered with %i and counts nothing', async (body, status) => {
  expect((await beacon(anAddress(), { body })).statusCode).toBe(status)
  expect(await counted()).toBe(0)
})

test('an address that beacons without end is asked to wait', async () => {
  const address = anAddress()
  const answers = await Promise.all(Array.from({ length: BEACONS_PER_MINUTE * 2 + 1 }, () => beacon(address)))
  const refused = answers.filter(({ statusCode }) => statusCode === 429)
  expect(refused.length).toBeGreaterThanOrEqual(1)
  expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThanOrEqual(1)
})

test('no answer sets a cookie or is kept', async () => {
  const { headers } = await beacon(anAddress())
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
})
