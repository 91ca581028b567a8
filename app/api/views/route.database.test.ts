import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { articleViewHours, articleVisits } from '@/db/schema/views'
import { env } from '@/lib/env'
import { viewCounter } from '@/modules/views/view-counter'
import { BEACONS_PER_MINUTE } from './request-limit'
import { POST } from './route'

const ARTICLE = 1
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let lastAddress = 0
const anAddress = () => `192.0.${Math.floor(++lastAddress / 250)}.${lastAddress % 250}`

function beacon(address: string, change: { body?: string; headers?: Record<string, string> } = {}): Promise<Response> {
  const headers = { 'user-agent': FIREFOX, 'x-forwarded-for': address, origin: env.siteUrl, ...change.headers }
  const body = change.body ?? JSON.stringify({ articleId: ARTICLE })
  return POST(new Request(`${env.siteUrl}/api/views`, { method: 'POST', headers, body }))
}

async function counted(): Promise<number> {
  await viewCounter.flush()
  return (await db.select().from(articleViewHours)).reduce((sum, row) => sum + row.viewCount, 0)
}

beforeAll(async () => {
  await db.insert(articles).values({ id: ARTICLE, status: 'published', headline: 'Chợ quê', publishedAt: new Date() })
})
beforeEach(async () => {
  await viewCounter.flush()
  await db.delete(articleVisits)
  await db.delete(articleViewHours)
})

test('5,000 beacons of 300 visitors at once count 300', async () => {
  const addresses = Array.from({ length: 300 }, anAddress)
  const answers = await Promise.all(Array.from({ length: 5_000 }, (_, number) => beacon(addresses[number % 300]!)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
  expect(await counted()).toBe(300)
})

test('two browsers behind one address are two readers, one browser that reloads is one', async () => {
  const address = anAddress()
  for (const agent of [FIREFOX, FIREFOX, 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)'])
    await beacon(address, { headers: { 'user-agent': agent } })
  expect(await counted()).toBe(2)
})

test('the newsroom and programs are thanked and not counted', async () => {
  const cookie = 'next-auth.session-token=abc'
  expect((await beacon(anAddress(), { headers: { cookie } })).status).toBe(204)
  expect((await beacon(anAddress(), { headers: { 'user-agent': 'Googlebot/2.1' } })).status).toBe(204)
  expect((await beacon(anAddress(), { headers: { 'user-agent': '' } })).status).toBe(204)
  expect(await counted()).toBe(0)
})

test.each([
  ['{}', 400],
  ['', 400],
  ['12', 400],
  ['{"articleId":"1"}', 400],
  ['{"articleId":0}', 400],
  ['{"articleId":1.5}', 400],
  ['{"articleId":1000000000}', 400],
  ['{"articleId":1,"visitor":"x"}', 400],
  ['{"articleId":1', 400],
  [`{"articleId":${' '.repeat(300)}1}`, 413],
  ['{"articleId":404404}', 204],
])('a beacon that says %j is answered with %i and counts nothing', async (body, status) => {
  expect((await beacon(anAddress(), { body })).status).toBe(status)
  expect(await counted()).toBe(0)
})

test('a beacon from another site is refused', async () => {
  expect((await beacon(anAddress(), { headers: { origin: 'https://khac.example' } })).status).toBe(403)
  expect(await counted()).toBe(0)
})

test('an address that beacons without end is asked to wait', async () => {
  const address = anAddress()
  const answers = await Promise.all(Array.from({ length: BEACONS_PER_MINUTE * 2 + 1 }, () => beacon(address)))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(1)
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
})

test('no answer sets a cookie or is kept', async () => {
  const answer = await beacon(anAddress())
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('cache-control')).toBe('no-store')
})
