import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { invalidate } from './invalidate'
import { atSharedSnapshot } from './snapshot'

const say = (tag: string) => db.transaction((tx) => invalidate(tx, [tag]))

/** Counts how often it reads, and tells what it read. */
function counted() {
  let count = 0
  return async () => {
    count += 1
    const [row] = await db.execute<{ seq: string }>(sql`select coalesce(max(seq), 0) as seq from invalidations`)
    return `${count}: ${row?.seq}`
  }
}

test('pages made one after another share a reading until something changes, whatever it is', async () => {
  const read = counted()
  const first = await atSharedSnapshot('share', read, '')
  expect(await atSharedSnapshot('share', read, '')).toBe(first)
  await say('elsewhere')
  const second = await atSharedSnapshot('share', read, '')
  expect(second.value).toBe(`2: ${second.seq}`)
  expect(second.seq).toBeGreaterThan(first.seq)
})

test('other names are other readings', async () => {
  expect((await atSharedSnapshot('left', async () => 'left', '')).value).toBe('left')
  expect((await atSharedSnapshot('right', async () => 'right', '')).value).toBe('right')
})

test('a reading that failed is not shared', async () => {
  const broken = () => Promise.reject(new Error('away'))
  await expect(atSharedSnapshot('broken', broken, '')).rejects.toThrow('away')
  expect((await atSharedSnapshot('broken', async () => 'back', '')).value).toBe('back')
})

test('whoever asks after a change waits for no reading that began before it', async () => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const before = atSharedSnapshot('held', () => held.then(() => 'before'), '')
  await say('meanwhile')
  const after = atSharedSnapshot('held', async () => 'after', '')
  goOn()
  expect((await before).value).toBe('before')
  expect((await after).value).toBe('after')
})
