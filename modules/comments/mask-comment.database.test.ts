import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { commentReports, comments } from '@/db/schema/comments'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { maskComment } from './mask-comment'
import { MASK } from './mask-text'
import { approveComment } from './moderate'
import { insertComment, person } from './testing-comments'
import { readNewestThread } from './thread-queries'

const PHONE = '0912 345 678'
const BODY = `Ông ấy ở số 7 ngõ 12, gọi ${PHONE}. Nhắc lại: ${PHONE}. Đèn đường hỏng đã lâu.`
const moderator = person(1, 'moderator')

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'b@example.vn', name: 'B', role: 'moderator', passwordHash: '-' })
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db
    .insert(articles)
    .values({ id: 1, sectionId: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' })
})
beforeEach(async () => {
  await db.delete(comments)
})

const rowOf = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!

test('the number is gone from every column, from reports and from the log; readers see a mark, and why', async () => {
  const { id } = await insertComment(1, {
    title: `Gọi ${PHONE}`,
    body: BODY,
    screening: [
      { check: 'words', verdict: 'hold', reason: `Có từ trong danh sách: “${PHONE}”.` },
      { check: 'score', verdict: 'keep', reason: `Giống tin rao vặt 80%: ${PHONE}.` },
      { check: 'links', verdict: 'hold', reason: 'Có 3 đường dẫn.' },
    ],
  })
  await db.insert(commentReports).values({ commentId: id, reason: 'personal-data', note: `Lộ số ${PHONE} của tôi` })
  expect(await approveComment(moderator, { id, version: 1 })).toMatchObject({ ok: true })
  await db.delete(invalidations)
  const before = await rowOf(id)
  const masked = await maskComment(moderator, { id, version: 2, pieces: [PHONE, 'số 7 ngõ 12'] })
  expect(masked).toMatchObject({ ok: true, value: { count: 4 } })

  const after = await rowOf(id)
  expect(after.body).toBe(`Ông ấy ở ${MASK}, gọi ${MASK}. Nhắc lại: ${MASK}. Đèn đường hỏng đã lâu.`)
  expect(after.textFingerprint).not.toBe(before.textFingerprint)
  expect(after.screening.map(({ reason }) => reason)).toEqual(['', '', 'Có 3 đường dẫn.'])
  const everything = JSON.stringify(
    [after, await db.select().from(commentReports), await db.select().from(auditLog)],
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )
  expect(everything).not.toContain(PHONE)
  expect(everything).not.toContain('ngõ 12')
  const [entry] = (await readNewestThread(db, 1)).entries
  expect(entry).toMatchObject({ comment: { isMasked: true, title: `Gọi ${MASK}` } })
  expect((await db.select().from(invalidations)).map(({ tag }) => tag)).toContain('thread:1')
  const lines = await db.select().from(auditLog).where(eq(auditLog.verb, 'mask-comment'))
  expect(lines).toMatchObject([{ actorId: 1, object: `comment:${id}`, details: { articleId: 1, count: 4 } }])
})

test('nothing else of a comment can be changed: what does not stand in it is refused, and so is too little or all of it', async () => {
  const { id } = await insertComment(1, { body: BODY })
  const mask = (pieces: unknown, version = 1) => maskComment(moderator, { id, version, pieces })
  expect(await mask(['0999 999 999', 'gọi'])).toMatchObject({
    refusal: { kind: 'invalid', tooShort: ['gọi'], notThere: ['0999 999 999'] },
  })
  expect(await mask([])).toMatchObject({ refusal: 'empty' })
  expect(await mask('0912 345 678')).toMatchObject({ refusal: 'empty' })
  expect(await mask([BODY])).toMatchObject({ refusal: 'nothing-left' })
  expect(await mask([PHONE], 7)).toMatchObject({ refusal: 'edited-meanwhile' })
  expect(await rowOf(id)).toMatchObject({ body: BODY, version: 1, maskedAt: null })
})

test('only whoever judges comments of the section covers, and only what waits or is on the page', async () => {
  const { id } = await insertComment(1, { body: BODY })
  const wanted = { id, version: 1, pieces: [PHONE] }
  for (const viewer of [null, person(2, 'reporter'), person(2, 'admin'), person(2, 'editor', [9])])
    expect(await maskComment(viewer, wanted)).toMatchObject({ refusal: 'forbidden' })
  const official = await insertComment(1, { body: BODY, isOfficial: true })
  expect(await maskComment(moderator, { ...wanted, id: official.id })).toMatchObject({ refusal: 'not-found' })
  const gone = await insertComment(1, { body: BODY, status: 'withdrawn' })
  expect(await maskComment(moderator, { ...wanted, id: gone.id })).toMatchObject({ refusal: 'wrong-status' })
  expect(await maskComment(moderator, { ...wanted, id: 987_654 })).toMatchObject({ refusal: 'not-found' })
})
