import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import type { Viewer } from '@/modules/accounts/viewer'
import { approveComment, rejectComment } from './moderate'
import { countPending, listApproved } from './queries'
import { findReceipt } from './receipt'
import { receiptHash, receiptToken } from './receipt-token'

const person = (id: number, role: Viewer['role'], sectionIds: number[] = []): Viewer => ({
  id,
  name: 'Người duyệt',
  email: `${role}@example.vn`,
  role,
  sectionIds,
})
const moderator = person(1, 'moderator')
const KEY = '00000000-0000-8000-8000-00000000000'

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'm@example.vn', name: 'M', role: 'moderator', passwordHash: '-' })
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  const published = { status: 'published', sectionId: 1, publishedAt: new Date() } as const
  await db.insert(articles).values({ id: 1, headline: 'Phố nghề', ...published })
})

beforeEach(async () => {
  await db.delete(comments)
  await db.delete(invalidations)
  await db.update(articles).set({ approvedCommentCount: 0 })
  await db.insert(comments).values(
    [1, 2, 3].map((id) => ({
      id,
      articleId: 1,
      authorName: `Bạn đọc ${id}`,
      title: 'Góp ý',
      body: 'Nội dung',
      receiptHash: receiptHash(receiptToken(`${KEY}${id}`)),
      idempotencyKey: `${KEY}${id}`,
      consentVersion: 'thử',
      textFingerprint: String(id),
      createdAt: new Date(1_800_000_000_000 + id),
    })),
  )
})

const approvedIds = async () => (await listApproved(db, 1, 10)).map((comment) => comment.id)
const approvedCount = async () => (await db.select().from(articles).where(eq(articles.id, 1)))[0]!.approvedCommentCount
const staleTags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag)
const OWN_PAGES = ['thread:1', 'thread:1:1', 'thread:1:agreed', 'comment-count:1']

test('an approved comment is public, counted, written down, and makes its pages stale', async () => {
  expect(await approvedIds()).toEqual([])
  const approved = await approveComment(moderator, { id: '2', version: '1' })
  expect(approved).toEqual({ ok: true, value: { id: 2, version: 2 } })
  expect(await approvedIds()).toEqual([2])
  expect(await approvedCount()).toBe(1)
  expect(await countPending(db)).toBe(2)
  expect(await staleTags()).toEqual(OWN_PAGES)
  const [line] = await db.select().from(auditLog).where(eq(auditLog.object, 'comment:2'))
  expect(line).toMatchObject({ verb: 'approve-comment', actorId: 1 })
})

test('a rejected comment was never public, costs no reader page, and its writer reads why', async () => {
  const rejected = await rejectComment(moderator, { id: 1, version: 1, reason: 'Ngoài chủ đề bài viết.' })
  expect(rejected.ok).toBe(true)
  expect(await approvedIds()).toEqual([])
  expect(await staleTags()).toEqual([])
  const receipt = await findReceipt(db, receiptToken(`${KEY}1`))
  expect(receipt).toMatchObject({ status: 'rejected', rejectionReason: 'Ngoài chủ đề bài viết.' })
  expect(receipt?.articlePath).toBe('/thoi-su/pho-nghe-1')
})

test('a comment taken down after approval leaves the page and the count', async () => {
  await approveComment(moderator, { id: 1, version: 1 })
  await rejectComment(moderator, { id: 1, version: 2, reason: 'Có khiếu nại.' })
  expect(await approvedIds()).toEqual([])
  expect(await approvedCount()).toBe(0)
  expect(await staleTags()).toEqual([...OWN_PAGES, ...OWN_PAGES])
})

test('of two moderators at one comment, the second is told it changed meanwhile', async () => {
  const results = await Promise.all([
    approveComment(moderator, { id: 3, version: 1 }),
    rejectComment(moderator, { id: 3, version: 1, reason: 'Trùng.' }),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toEqual({ ok: false, refusal: 'edited-meanwhile' })
})

test('approving twice counts once', async () => {
  await approveComment(moderator, { id: 1, version: 1 })
  await approveComment(moderator, { id: 1, version: 2 })
  expect(await approvedCount()).toBe(1)
})

test('only those who answer for the section may moderate', async () => {
  const input = { id: 1, version: 1 }
  for (const viewer of [
    null,
    person(1, 'reporter'),
    person(1, 'admin'),
    person(1, 'auditor'),
    person(1, 'editor', [9]),
  ])
    expect(await approveComment(viewer, input)).toEqual({ ok: false, refusal: 'forbidden' })
  expect((await approveComment(person(1, 'editor', [1]), input)).ok).toBe(true)
})

test('a rejection without a reason, an unknown comment and nonsense are refused', async () => {
  expect(await rejectComment(moderator, { id: 1, version: 1, reason: ' ' })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { reason: 'empty' } },
  })
  expect(await rejectComment(moderator, { id: 1, version: 1, reason: 'Trùng.', code: 'x' })).toMatchObject({
    refusal: { problems: { code: 'unknown' } },
  })
  expect(await approveComment(moderator, { id: 99, version: 1 })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await approveComment(moderator, 'x')).toMatchObject({ refusal: { kind: 'invalid' } })
})
