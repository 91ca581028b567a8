import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { aComment } from './testing-comments'
import { newestOf, othersOf, writerHistory } from './writer-history'

beforeAll(async () => {
  await db.insert(articles).values({ id: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' })
})
beforeEach(() => db.delete(comments))

test('what else came from one number is counted by what became of it, the newest listed first', async () => {
  const at = (minute: number) => new Date(1_800_000_000_000 + minute * 60_000)
  const ofOne = { phoneIndex: 'một' }
  const own = await aComment({ ...ofOne, createdAt: at(9) })
  const others = [
    await aComment({ ...ofOne, createdAt: at(3), status: 'rejected', rejectionCode: 'spam' }),
    await aComment({ ...ofOne, createdAt: at(2), status: 'approved' }),
    await aComment({ ...ofOne, createdAt: at(1), status: 'approved' }),
  ]
  await aComment({ phoneIndex: 'hai', status: 'approved' })
  await aComment({ status: 'approved' })
  const history = await writerHistory(db, own)
  expect(history?.counts).toEqual({ pending: 0, approved: 2, rejected: 1, withdrawn: 0 })
  expect(history?.latest.map(({ id }) => id)).toEqual(others)
  expect(history?.latest[0]).toMatchObject({ rejectionCode: 'spam', headline: 'Phố nghề' })
})

test('without a number there is no history', async () => {
  expect(await writerHistory(db, await aComment())).toBeNull()
  expect(await writerHistory(db, 987_654)).toBeNull()
})

test('the comments of a number are read by an index', async () => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    return tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${newestOf(tx, othersOf('một', 1)).getSQL()}`)
  })
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('comments_phone_idx')
})
