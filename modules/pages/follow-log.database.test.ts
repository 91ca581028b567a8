import { sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { readEnv } from '@/lib/env'
import { followLog, type LogFollower } from './follow-log'
import { invalidate } from './invalidate'
import type { LogRow } from './tag-state'

const databaseUrl = readEnv().databaseUrl ?? ''

/** A follower that remembers what it was told, and a way to wait for the next news. */
function listening() {
  const rows: LogRow[] = []
  const waiting: (() => void)[] = []
  const tombstones: LogRow[] = []
  let rewinds = 0
  let begunAt = 0
  const follower = followLog(databaseUrl, () => rows.at(-1)?.seq ?? begunAt, {
    async onBeginning(seq, found) {
      begunAt = seq
      tombstones.push(...found)
    },
    async onRows(news) {
      rows.push(...news)
      for (const wake of waiting.splice(0)) wake()
    },
    async onRewind() {
      rewinds += 1
      rows.length = 0
      begunAt = 0
    },
  })
  const heard = async (tag: string) => {
    while (!rows.some((row) => row.tag === tag)) await new Promise<void>((wake) => waiting.push(wake))
  }
  return { follower, rows, tombstones, heard, rewinds: () => rewinds, begunAt: () => begunAt }
}

let open: LogFollower | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

test('what was withdrawn before the process knew anything is told at once, what comes later when it comes', async () => {
  await db.transaction((tx) => invalidate(tx, ['published-before']))
  await db.transaction((tx) => invalidate(tx, ['withdrawn-before'], 'gone'))
  const desk = listening()
  open = desk.follower
  await desk.follower.catchUp()
  expect(desk.tombstones.map(({ tag }) => tag)).toContain('withdrawn-before')
  // Thousands of old publications are no news to a process that has no pages yet.
  expect(desk.rows).toEqual([])
  await db.transaction((tx) => invalidate(tx, ['later']))
  await desk.heard('later')
  expect(desk.rows.map(({ tag }) => tag)).toEqual(['later'])
})

test('a publication while every connection is cut is heard after they come back', async () => {
  const desk = listening()
  open = desk.follower
  await desk.follower.catchUp()
  await db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'trang-nhat-pages' and datname = current_database()`)
  await db.transaction((tx) => invalidate(tx, ['while-cut']))
  await desk.heard('while-cut')
  expect(desk.rows.map((row) => row.seq)).toEqual([...new Set(desk.rows.map((row) => row.seq))])
})

test('a database that is older than what was heard is noticed', async () => {
  const desk = listening()
  open = desk.follower
  await desk.follower.catchUp()
  await db.transaction((tx) => invalidate(tx, ['one', 'two', 'three']))
  await desk.heard('three')
  // In one step: the follower also looks by itself once a second, and must not meet the empty table in between.
  await db.transaction(async (tx) => {
    await tx.execute(sql`truncate invalidations restart identity`)
    await invalidate(tx, ['restored'])
  })
  await desk.follower.catchUp()
  expect(desk.rewinds()).toBe(1)
  expect(desk.begunAt()).toBe(1)
})
