import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db, openApart } from '@/db/client'
import { outboxPings, pageInstances } from '@/db/schema/pings'
import { settings } from '@/db/schema/site'
import { invalidate } from '@/modules/pages/invalidate'
import { readRenewedSeq, reportRenewal } from '@/modules/pages/renewal'
import { BATCH_MAX, countWaitingPings, deliverBatch, sweepPings } from './deliver'
import { listPings, readPingHealth } from './desk-queries'
import { queuePings } from './queue'
import { ATTEMPTS_MAX } from './retry-wait'
import { pingFor } from './send-ping'
import { TestingHub } from './testing-hub'
import { isPublicSite, startPingWorker, tellTarget } from './worker'

const SITE = 'https://hadong.example.vn'
const KEY = '0123456789abcdef'
const hub = new TestingHub()

beforeAll(() => hub.open())
afterAll(() => hub.close())

beforeEach(async () => {
  await db.delete(outboxPings)
  await db.delete(pageInstances)
  await configure({ hubUrl: hub.url })
  hub.heard.length = 0
  hub.answers = []
})

async function configure(value: object) {
  const row = { key: 'discovery', value }
  await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row })
}

const change = (path: string, list = '/thoi-su') =>
  db.transaction(async (tx) => {
    await invalidate(tx, [`article:${path}`])
    await queuePings(tx, { paths: [path], lists: async () => ['/', list] })
  })
const renewed = async (instance = 'one') => {
  const [row] = await db.execute<{ seq: string }>(sql`select max(seq) as seq from invalidations`)
  await reportRenewal(db, instance, Number(row?.seq ?? 0))
}
const due = () => db.update(outboxPings).set({ nextTryAt: sql`now()` }).where(sql`next_try_at is not null`)
const tell = () => tellTarget(db, 'web-sub', SITE, hub.ways)
const toldFeeds = () => hub.heard.map(({ body }) => new URLSearchParams(body).getAll('hub.url'))
const rows = () => db.select().from(outboxPings).orderBy(asc(outboxPings.id))

test('a hub hears of every feed of the changed lists in one request', async () => {
  await change('/thoi-su/a-1')
  await renewed()
  await due()
  expect(await tell()).toEqual({ outcome: 'sent', count: 6 })
  const feeds = ['atom.xml', 'feed.json', 'feed.xml', 'thoi-su/atom.xml', 'thoi-su/feed.json', 'thoi-su/feed.xml']
  expect(toldFeeds()).toEqual([feeds.map((file) => `${SITE}/${file}`)])
  expect(hub.heard[0]).toMatchObject({ path: '/', type: 'application/x-www-form-urlencoded' })
  expect(new URLSearchParams(hub.heard[0]!.body).get('hub.mode')).toBe('publish')
  expect(await tell()).toBeNull()
  expect(await countWaitingPings(db)).toEqual({ waitingCount: 0, oldestWaitingSeconds: 0 })
})

test('search engines hear of addresses with the key and where it is proved', async () => {
  await configure({ indexNowKey: KEY })
  await change('/thoi-su/a-1')
  await change('/thoi-su/b-2')
  await renewed()
  await due()
  expect((await rows()).map(({ path }) => path)).toEqual(['/thoi-su/a-1', '/thoi-su/b-2'])
  const bodies: string[] = []
  const delivery = await deliverBatch(db, 'index-now', async (paths) => {
    const ping = pingFor('index-now', { hubUrl: '', indexNowKey: KEY, robotsRules: '' }, SITE, paths)!
    expect(ping.url).toBe('https://api.indexnow.org/indexnow')
    bodies.push(ping.body)
    return { kind: 'taken' }
  })
  expect(delivery).toEqual({ outcome: 'sent', count: 2 })
  expect(JSON.parse(bodies[0]!)).toEqual({
    host: 'hadong.example.vn',
    key: KEY,
    keyLocation: `${SITE}/${KEY}.txt`,
    urlList: [`${SITE}/thoi-su/a-1`, `${SITE}/thoi-su/b-2`],
  })
})

test('nobody is told before every living process shows the change, and a dead one holds nothing up', async () => {
  await renewed('one')
  await renewed('two')
  await change('/thoi-su/a-1')
  await due()
  expect(await tell()).toBeNull()
  await renewed('one')
  expect(await tell()).toBeNull()
  await db.update(pageInstances).set({ at: sql`now() - interval '2 minutes'` }).where(eq(pageInstances.id, 'two'))
  expect(await tell()).toMatchObject({ outcome: 'sent' })
  await db.delete(pageInstances)
  expect(await readRenewedSeq(db)).toBeNull()
  await change('/thoi-su/a-1')
  await due()
  expect(await tell()).toBeNull()
})

test('a change waits once, however often it is made, and one made while it is told is told again', async () => {
  for (const path of ['/thoi-su/a-1', '/thoi-su/b-2', '/thoi-su/c-3']) await change(path)
  expect(await rows()).toHaveLength(6)
  await renewed()
  await due()
  await deliverBatch(db, 'web-sub', async () => {
    await change('/thoi-su/d-4')
    return { kind: 'taken' }
  })
  expect((await countWaitingPings(db)).waitingCount).toBe(6)
  await renewed()
  expect(await tell()).toEqual({ outcome: 'sent', count: 6 })
  expect(await rows()).toHaveLength(6)
})

test('a hub that fails twice, dies and comes back hears of everything in the end, later each time', async () => {
  await change('/thoi-su/a-1')
  await renewed()
  const waits: number[] = []
  const attempt = async () => {
    await due()
    const delivery = await tell()
    const [row] = await db
      .select({ wait: sql<string>`extract(epoch from ${outboxPings.nextTryAt} - now())` })
      .from(outboxPings)
    waits.push(Math.round(Number(row?.wait ?? 0)))
    return delivery?.outcome
  }
  hub.answers = [{ status: 500 }, 'hangs-up']
  expect(await attempt()).toBe('failed')
  expect((await rows())[0]).toMatchObject({ lastError: 'trả lời 500', attempts: 1 })
  expect(await attempt()).toBe('failed')
  await hub.close()
  expect(await attempt()).toBe('failed')
  expect((await rows())[0]?.lastError).toBe('ECONNREFUSED')
  // Published meanwhile: the address waits already, and its patience is not spent anew.
  await change('/thoi-su/b-2')
  expect((await rows())[0]).toMatchObject({ attempts: 3 })
  await hub.open()
  await renewed()
  expect(await attempt()).toBe('sent')
  expect(waits).toEqual([30, 60, 120, 0])
  expect(toldFeeds().at(-1)).toHaveLength(6)
  expect((await rows())[0]).toMatchObject({ lastError: null, nextTryAt: null })
})

test('a server may ask for patience, and one that never answers is given up', async () => {
  await change('/thoi-su/a-1')
  await renewed()
  await due()
  hub.answers = [{ status: 429, headers: { 'Retry-After': '600' } }]
  expect(await tell()).toMatchObject({ outcome: 'failed' })
  const [row] = await db.select({ wait: sql<string>`extract(epoch from next_try_at - now())` }).from(outboxPings)
  expect(Number(row!.wait)).toBeGreaterThan(590)
  await db.update(outboxPings).set({ attempts: ATTEMPTS_MAX - 1 })
  await due()
  hub.answers = [{ status: 503 }]
  expect(await tell()).toEqual({ outcome: 'abandoned', count: 6 })
  expect(await readPingHealth(db)).toMatchObject({ waitingCount: 0, givenUpCount: 6 })
  expect((await listPings(db, 'web-sub', 1))[0]).toMatchObject({
    isWaiting: false,
    sentAt: null,
    lastError: 'trả lời 503',
  })
})

test('what the request itself is at fault for is not sent again', async () => {
  await change('/thoi-su/a-1')
  await renewed()
  await due()
  hub.answers = [{ status: 422 }]
  expect(await tell()).toMatchObject({ outcome: 'abandoned' })
  expect(await tell()).toBeNull()
})

test('a hub inside the network is never asked, nor where a hub leads on to', async () => {
  await configure({ hubUrl: `http://inner.example:${hub.port}/` })
  await change('/thoi-su/a-1')
  await renewed()
  await due()
  expect(await tell()).toMatchObject({ outcome: 'failed' })
  expect(hub.heard).toEqual([])
  expect((await rows())[0]?.lastError).toBe('FORBIDDEN')
  await configure({ hubUrl: hub.url })
  await due()
  hub.answers = [{ status: 307, headers: { Location: `http://inner.example:${hub.port}/secret` } }]
  expect(await tell()).toMatchObject({ outcome: 'failed' })
  expect(hub.heard.map(({ host }) => host)).toEqual([`hub.example:${hub.port}`])
})

test('nothing is written where nobody wants to know, and what waits goes when they do not want to any more', async () => {
  await configure({})
  await change('/thoi-su/a-1')
  expect(await rows()).toEqual([])
  await configure({ hubUrl: hub.url, indexNowKey: KEY })
  await change('/thoi-su/a-1')
  expect(await rows()).toHaveLength(7)
  await configure({ indexNowKey: KEY })
  expect(await tell()).toBeNull()
  expect((await rows()).map(({ target }) => target)).toEqual(['index-now'])
  // A trial on somebody's own machine: nobody outside could come and look.
  expect(await tellTarget(db, 'index-now', 'http://localhost:3000', hub.ways)).toBeNull()
  expect(await rows()).toEqual([])
  const sites = ['http://localhost:3000', 'http://192.168.1.5', 'https://hadong.example.vn', 'http://[::1]:3000']
  expect(sites.map(isPublicSite)).toEqual([false, false, true, false])
})

test('a deed that is taken back tells nobody', async () => {
  const deed = db.transaction(async (tx) => {
    await queuePings(tx, { paths: ['/a'], lists: async () => ['/'] })
    throw new Error('hỏng giữa chừng')
  })
  await expect(deed).rejects.toThrow('hỏng')
  expect(await rows()).toEqual([])
})

test('two workers side by side tell everything once, in batches of bounded size', async () => {
  const lists = Array.from({ length: 70 }, (_, index) => `/chu-de/so-${index}`)
  await db.transaction(async (tx) => {
    await invalidate(tx, ['x'])
    await queuePings(tx, { paths: [], lists: async () => lists })
  })
  await renewed()
  await due()
  const workers = [0, 1].map(() => startPingWorker(() => openApart('trang-nhat-pings', 1), SITE, hub.ways))
  await vi.waitFor(async () => expect((await countWaitingPings(db)).waitingCount).toBe(0), { timeout: 15_000 })
  await Promise.all(workers.map((worker) => worker.close()))
  expect(Math.max(...toldFeeds().map((feeds) => feeds.length))).toBeLessThanOrEqual(BATCH_MAX['web-sub'])
  expect(toldFeeds().flat().sort()).toEqual(
    lists.flatMap((list) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${SITE}${list}/${file}`)).sort(),
  )
})

test('what was told a month ago is forgotten, what waits is not', async () => {
  await change('/thoi-su/a-1')
  await db.update(outboxPings).set({ createdAt: sql`now() - interval '31 days'` })
  await db.update(outboxPings).set({ nextTryAt: null }).where(eq(outboxPings.path, '/feed.xml'))
  await sweepPings(db)
  expect((await rows()).map(({ path }) => path)).not.toContain('/feed.xml')
  expect(await rows()).toHaveLength(5)
})
