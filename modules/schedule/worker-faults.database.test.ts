import { createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { connectionOptions, db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { auditLog } from '@/db/schema/log'
import { authors, sections } from '@/db/schema/shelves'
import { scheduleStatus } from './status'
import { aScheduled, cutWorkers, openForWorker } from './testing-table'
import { type Connection, type ScheduleWorker, startScheduleWorker } from './worker'

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
})

const CUT_MILLISECONDS = 100

const running: ScheduleWorker[] = []
const start = (open: () => Connection = openForWorker) => {
  const worker = startScheduleWorker(open)
  running.push(worker)
  return worker
}
beforeEach(() => expect(running).toEqual([]))
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.close()))
})

const statusOf = async (id: number) => (await db.select().from(articles).where(eq(articles.id, id)))[0]?.status
const becomes = (id: number, status: string, seconds = 10) =>
  expect.poll(() => statusOf(id), { timeout: seconds * 1_000, interval: 20 }).toBe(status)
const timesPublished = async (id: number) =>
  (
    await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.object, `article:${id}`), eq(auditLog.verb, 'publish')))
  ).length

/** Runs `body` before each new row of a table; the fault of a test. */
const plant = (table: string, body: string) =>
  db.execute(
    sql.raw(`
      create or replace function planted() returns trigger language plpgsql as $$ begin ${body} return new; end $$;
      create trigger planted before insert on ${table} for each row execute function planted()`),
  )
const weed = (table: string) => db.execute(sql.raw(`drop trigger planted on ${table}`))

test('a worker killed at the last step of a publication leaves the article as it was, and the next one publishes it', async () => {
  // Only the worker's own connection dies, at the very insert that tells the pages.
  await plant(
    'invalidations',
    `if current_setting('application_name') = 'trang-nhat-worker' then perform pg_terminate_backend(pg_backend_pid()); end if;`,
  )
  const { id } = await aScheduled(-1)
  start()
  const failuresBefore = scheduleStatus().failureCount
  await expect.poll(() => scheduleStatus().failureCount).toBeGreaterThan(failuresBefore)
  expect(await statusOf(id)).toBe('scheduled')
  expect(await timesPublished(id)).toBe(0)
  await weed('invalidations')
  await becomes(id, 'published')
  expect(await timesPublished(id)).toBe(1)
})

test('connections that are cut again and again lose nothing and publish nothing twice', async () => {
  const ids: number[] = []
  for (let number = 0; number < 20; number++) ids.push((await aScheduled(-1)).id)
  start()
  start()
  const areAllOut = async () => (await Promise.all(ids.map(statusOf))).every((status) => status === 'published')
  // Each cut leaves more time than the one before, so that work gets through on a slow machine too.
  for (let pause = CUT_MILLISECONDS; !(await areAllOut()); pause *= 1.1) {
    await cutWorkers()
    await wait(pause)
  }
  expect(await Promise.all(ids.map(timesPublished))).toEqual(ids.map(() => 1))
})

test('one article that cannot be published does not hold up those behind it, and goes out when it can', async () => {
  const bad = await aScheduled(-5)
  await plant('revisions', `if new.article_id = ${bad.id} then raise exception 'hỏng'; end if;`)
  const good = await aScheduled(-1)
  start()
  await becomes(good.id, 'published')
  expect(await statusOf(bad.id)).toBe('scheduled')
  await weed('revisions')
  await becomes(bad.id, 'published')
})

test('an article somebody is saving at its minute is not waited for; it goes out after the save', async () => {
  const held = await aScheduled(-5)
  const free = await aScheduled(-1)
  await db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from articles where id = ${held.id} for update`)
    start()
    await becomes(free.id, 'published')
    expect(await statusOf(held.id)).toBe('scheduled')
  })
  await becomes(held.id, 'published')
})

test('a database that refuses connections at the start is asked until it answers', async () => {
  const nobody = () => {
    const client = postgres('postgres://127.0.0.1:9/khong-co', { ...connectionOptions, max: 1, backoff: () => 0.1 })
    return { database: drizzle(client), close: () => client.end({ timeout: 0 }) }
  }
  let tries = 0
  const { id } = await aScheduled(-1)
  start(() => (tries++ < 3 ? nobody() : openForWorker()))
  await becomes(id, 'published')
  expect(tries).toBe(4)
  expect(scheduleStatus().isReachable).toBe(true)
})

test('a server that takes connections and says nothing is given up, and the plan is kept', async () => {
  const silent = await new Promise<Server>((done) => {
    const server = createServer(() => {}).listen(0, '127.0.0.1', () => done(server))
  })
  const { port } = silent.address() as { port: number }
  const mute = () => {
    const client = postgres(`postgres://127.0.0.1:${port}/x`, { ...connectionOptions, max: 1, connect_timeout: 60 })
    return { database: drizzle(client), close: () => client.end({ timeout: 0 }) }
  }
  let isFirst = true
  const { id } = await aScheduled(-1)
  start(() => {
    const connection = isFirst ? mute() : openForWorker()
    isFirst = false
    return connection
  })
  await becomes(id, 'published', 15)
  silent.close()
})

test('a worker that is closed finishes what it holds and takes nothing new', async () => {
  const worker = start()
  await worker.close()
  expect(scheduleStatus().isRunning).toBe(false)
  const { id } = await aScheduled(-1)
  expect(await statusOf(id)).toBe('scheduled')
  start()
  await becomes(id, 'published')
})
