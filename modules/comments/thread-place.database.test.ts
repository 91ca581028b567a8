import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { invalidations } from '@/db/schema/log'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { approveComment, rejectComment } from './moderate'
import { staleTagsOf } from './stale-tags'
import { insertComment } from './testing-comments'
import { THREAD_PAGE_LENGTH } from './thread'

const desk = commandLineViewer()

beforeEach(async () => {
  await db.delete(comments)
  await db.delete(articles)
  await db.delete(invalidations)
  await db.insert(articles).values([1, 2].map((id) => ({ id, status: 'published' as const, headline: `Bài ${id}` })))
})

const approve = async ({ id, version }: { id: number; version: number }) => {
  const done = await approveComment(desk, { id, version })
  expect(done.ok).toBe(true)
  return done.ok ? done.value : { id, version }
}

const placesOn = async (articleId: number) =>
  (await db.select().from(comments).where(eq(comments.articleId, articleId)).orderBy(asc(comments.id))).map(
    ({ threadPosition }) => threadPosition,
  )
const staleTags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag)

test('places are given in the order readers come to see the comments, not in the order they were written', async () => {
  const written = [await insertComment(1), await insertComment(1), await insertComment(1)]
  const elsewhere = await insertComment(2)
  for (const comment of [written[2]!, elsewhere, written[0]!]) await approve(comment)
  expect(await placesOn(1)).toEqual([2, null, 1])
  expect(await placesOn(2)).toEqual([1])
})

test('thirty approvals at once leave no gap and take no place twice', async () => {
  const written = await Promise.all(Array.from({ length: 30 }, () => insertComment(1)))
  await Promise.all(written.map(approve))
  expect((await placesOn(1)).sort((one, other) => one! - other!)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
})

test('what is taken down keeps its place, also when it comes back', async () => {
  const [first, second] = [await insertComment(1), await insertComment(1)]
  const approved = await approve(first)
  await approve(second)
  const down = await rejectComment(desk, { ...approved, reason: 'Có khiếu nại.' })
  expect(await placesOn(1)).toEqual([1, 2])
  await approve(down.ok ? down.value : approved)
  expect(await placesOn(1)).toEqual([1, 2])
})

test('an answer has no place of its own and renews the page of what it answers', async () => {
  const parent = await insertComment(1)
  await approve(parent)
  const reply = await insertComment(1, { parentId: parent.id })
  await db.delete(invalidations)
  await approve(reply)
  expect(await placesOn(1)).toEqual([1, null])
  expect((await staleTags()).sort()).toEqual(['comment-count:1', 'thread:1', 'thread:1:1', 'thread:1:agreed'])
})

test('an approval renews a handful of pages, however long the thread', async () => {
  for (let place = 1; place <= 3 * THREAD_PAGE_LENGTH; place += 1)
    await insertComment(1, { status: 'approved', firstApprovedAt: new Date(), threadPosition: place })
  const [next, after] = [await insertComment(1), await insertComment(1)]
  await approve(next)
  expect((await staleTags()).sort()).toEqual([
    'comment-count:1',
    'thread:1',
    'thread:1:3',
    'thread:1:4',
    'thread:1:agreed',
  ])
  await db.delete(invalidations)
  await approve(after)
  expect((await staleTags()).sort()).toEqual(['comment-count:1', 'thread:1', 'thread:1:4', 'thread:1:agreed'])
})

test('a change that is not one of number leaves the lists alone; a comment nobody saw has no page', async () => {
  const seen = await approve(await insertComment(1))
  expect(await staleTagsOf(db, [seen.id], false)).toEqual(['thread:1', 'thread:1:1', 'thread:1:agreed'])
  const unseen = await insertComment(1)
  expect(await staleTagsOf(db, [unseen.id], false)).toEqual(['thread:1', 'thread:1:agreed'])
  expect(await staleTagsOf(db, [999_999], true)).toEqual([])
})
