import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { invalidations } from '@/db/schema/log'
import { invalidate } from './invalidate'
import { atSnapshot } from './snapshot'

test('two concurrent publishers never hide one another: a snapshot that knows a seq has every smaller one', async () => {
  const seen: { seq: number; count: number }[] = []
  const publish = (name: string) => db.transaction((tx) => invalidate(tx, [name, `${name}-list`]))
  const watch = async () => {
    const snapshot = await atSnapshot((tx) => tx.select({ seq: invalidations.seq }).from(invalidations), [])
    seen.push({ seq: snapshot.seq, count: snapshot.value.filter((row) => row.seq <= snapshot.seq).length })
  }
  const work = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? watch() : publish(`article:${index}`)))
  await Promise.all(work)
  await watch()
  for (const { seq, count } of seen) expect(count).toBe(seq)
  expect(seen.at(-1)?.seq).toBe(80)
})

test('a rolled back publication leaves nothing in the log', async () => {
  const before = await db.select().from(invalidations)
  await expect(
    db.transaction(async (tx) => {
      await invalidate(tx, ['front'])
      throw new Error('mất điện')
    }),
  ).rejects.toThrow('mất điện')
  expect(await db.select().from(invalidations)).toHaveLength(before.length)
})
