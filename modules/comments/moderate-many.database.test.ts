import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { commentReports, comments } from '@/db/schema/comments'
import { bulkDeeds } from '@/db/schema/desk'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { verifyAudit } from '@/modules/audit/verify'
import { approveComment, rejectComment } from './moderate'
import { moderateMany } from './moderate-many'
import { findModeration } from './moderation-records'
import { aComment, person } from './testing-comments'
import { undoModeration } from './undo-moderation'

const moderator = person(1, 'moderator')
const editor = person(2, 'editor', [1])

beforeAll(async () => {
  await db.insert(users).values([
    { id: 1, email: 'm@example.vn', name: 'M', role: 'moderator', passwordHash: '-' },
    { id: 2, email: 'e@example.vn', name: 'E', role: 'editor', passwordHash: '-' },
  ])
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  const published = { status: 'published', publishedAt: new Date(), headline: 'Phố nghề' } as const
  await db.insert(articles).values([
    { id: 1, sectionId: 1, ...published },
    { id: 2, sectionId: 2, ...published },
  ])
})

beforeEach(async () => {
  await db.delete(comments)
  await db.delete(invalidations)
  await db.delete(bulkDeeds)
  await db.update(articles).set({ approvedCommentCount: 0 })
})

const row = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const counts = async () =>
  (await db.select().from(articles).orderBy(articles.id)).map(({ approvedCommentCount }) => approvedCommentCount)
const staleTags = async () => (await db.select().from(invalidations).orderBy(invalidations.seq)).map(({ tag }) => tag)
const targets = (ids: number[], version = 1) => ids.map((id) => ({ id, version }))
const linesOf = async (id: number) =>
  (
    await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.object, `comment:${id}`))
      .orderBy(auditLog.id)
  ).map(({ verb }) => verb)
const done = async (answer: ReturnType<typeof moderateMany>) => {
  const result = await answer
  if (!result.ok || result.value.recordId === null) throw new Error(JSON.stringify(result))
  return { recordId: result.value.recordId, outcomes: result.value.outcomes }
}

test('near-duplicates are refused together; what changed meanwhile is left out and said so', async () => {
  const ids = [await aComment(), await aComment(), await aComment({ articleId: 2 }), await aComment()]
  await approveComment(moderator, { id: ids[1], version: 1 })
  const refusal = { deed: 'reject', code: 'spam', reason: 'Quảng cáo.' }
  const { recordId, outcomes } = await done(moderateMany(moderator, { ...refusal, targets: targets(ids) }))
  expect(outcomes.map(({ refusal: why }) => why)).toEqual([null, 'edited-meanwhile', null, null])
  expect(await row(ids[0]!)).toMatchObject({
    ...{ status: 'rejected', rejectionCode: 'spam', rejectionReason: 'Quảng cáo.', version: 2, moderatedBy: 1 },
  })
  expect((await row(ids[1]!)).status).toBe('approved')
  expect(await linesOf(ids[3]!)).toEqual(['reject-comment'])
  expect(await verifyAudit(db)).toMatchObject({ fault: null })
  expect(await findModeration(db, 1, recordId)).toMatchObject({ deed: 'reject', code: 'spam', undoneAt: null })
  expect(await findModeration(db, 2, recordId)).toBeNull()
})

test('approving many counts each on its article and renews each thread once', async () => {
  const ids = [await aComment(), await aComment(), await aComment({ articleId: 2 })]
  await db.delete(invalidations)
  await done(moderateMany(moderator, { deed: 'approve', targets: targets(ids) }))
  expect(await counts()).toEqual([2, 1])
  const renewed = (article: number) =>
    ['comment-count', 'thread']
      .map((name) => `${name}:${article}`)
      .concat(`thread:${article}:1`, `thread:${article}:agreed`)
  expect((await staleTags()).sort()).toEqual([...renewed(1), ...renewed(2)].sort())
})

test('an editor decides in their own sections only, also among many', async () => {
  const ids = [await aComment(), await aComment({ articleId: 2 })]
  const { outcomes } = await done(moderateMany(editor, { deed: 'approve', targets: targets(ids) }))
  expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, 'forbidden'])
  expect(await moderateMany(editor, { deed: 'approve', targets: targets([ids[1]!]) })).toEqual({
    ...{ ok: false, refusal: 'forbidden' },
  })
  for (const viewer of [null, person(1, 'reporter'), person(1, 'admin'), person(1, 'auditor')])
    expect(await moderateMany(viewer, { deed: 'approve', targets: targets(ids) })).toMatchObject({
      refusal: 'forbidden',
    })
})

test('nothing chosen, too many, an unknown deed, code or reason are refused and change nothing', async () => {
  const id = await aComment()
  const problemsOf = async (input: unknown) => {
    const result = await moderateMany(moderator, input)
    return !result.ok && typeof result.refusal === 'object' && result.refusal.problems
  }
  expect(await problemsOf({ deed: 'approve', targets: [] })).toEqual({ targets: 'empty' })
  const many = Array.from({ length: 501 }, (_, index) => ({ id: index + 1, version: 1 }))
  expect(await problemsOf({ deed: 'approve', targets: many })).toEqual({ targets: 'too-many' })
  expect(await problemsOf({ deed: 'erase', targets: targets([id]) })).toEqual({ deed: 'unknown' })
  const refused = { deed: 'reject', targets: targets([id]) }
  expect(await problemsOf({ ...refused, code: 'x', reason: 'Trùng.' })).toEqual({ code: 'unknown' })
  expect(await problemsOf({ ...refused, code: 'spam', reason: ' ' })).toEqual({ reason: 'empty' })
  expect(await problemsOf({ ...refused, code: 'spam', reason: 'á'.repeat(301) })).toEqual({ reason: 'too-long' })
  expect(await problemsOf({ deed: 'approve', targets: ['x'] })).toMatchObject({ targets: 'malformed' })
  expect(await problemsOf('x')).toBeTruthy()
  expect((await row(id)).version).toBe(1)
})

test('a decision is taken back: to waiting, to what readers saw, to the refusal it replaced', async () => {
  const [fresh, shown, refused] = [await aComment(), await aComment(), await aComment()]
  await approveComment(moderator, { id: shown, version: 1 })
  await rejectComment(moderator, { id: refused, version: 1, code: 'off-topic', reason: 'Lạc đề.' })
  const before = await Promise.all([row(fresh), row(shown), row(refused)])
  const seen = [
    { id: fresh, version: 1 },
    { id: shown, version: 2 },
    { id: refused, version: 2 },
  ]
  const first = await done(
    moderateMany(moderator, { deed: 'reject', code: 'insult', reason: 'Thô tục.', targets: seen }),
  )
  expect(await counts()).toEqual([0, 0])
  expect(await undoModeration(moderator, { id: first.recordId })).toMatchObject({ ok: true })
  const after = await Promise.all([row(fresh), row(shown), row(refused)])
  for (const [index, one] of after.entries())
    expect(one).toEqual({ ...before[index], version: before[index]!.version + 2, moderatedAt: one.moderatedAt })
  expect(after[0]!.moderatedAt).toBeNull()
  expect(await counts()).toEqual([1, 0])
  expect(await linesOf(fresh)).toEqual(['reject-comment', 'undo-moderation'])
  expect(await undoModeration(moderator, { id: first.recordId })).toEqual({ ok: false, refusal: 'wrong-status' })
})

test('an approval taken back at once was a slip, one taken back later leaves a mark for readers', async () => {
  const [slip, late] = [await aComment(), await aComment()]
  const one = await done(moderateMany(moderator, { deed: 'approve', targets: targets([slip]) }))
  const other = await done(moderateMany(moderator, { deed: 'approve', targets: targets([late]) }))
  await db
    .update(bulkDeeds)
    .set({ createdAt: sql`now() - interval '2 minutes'` })
    .where(eq(bulkDeeds.id, other.recordId))
  await undoModeration(moderator, { id: one.recordId })
  await undoModeration(moderator, { id: other.recordId })
  expect(await row(slip)).toMatchObject({ status: 'pending', firstApprovedAt: null })
  expect((await row(late)).firstApprovedAt).not.toBeNull()
  expect(await counts()).toEqual([0, 0])
})

test('taking back leaves alone what somebody else decided since, and is only for who decided', async () => {
  const ids = [await aComment(), await aComment()]
  const { recordId } = await done(moderateMany(moderator, { deed: 'approve', targets: targets(ids) }))
  await rejectComment(editor, { id: ids[0], version: 2, code: 'other', reason: 'Có khiếu nại.' })
  expect(await undoModeration(editor, { id: recordId })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await undoModeration(null, { id: recordId })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await undoModeration(moderator, { id: 'x' })).toEqual({ ok: false, refusal: 'not-found' })
  const result = await undoModeration(moderator, { id: recordId })
  expect(result.ok && result.value.outcomes.map(({ undoRefusal }) => undoRefusal)).toEqual(['edited-meanwhile', null])
  expect((await row(ids[0]!)).status).toBe('rejected')
  expect((await row(ids[1]!)).status).toBe('pending')
})

test('two people at one comment: one decision stands, whichever verb they used', async () => {
  const ids = [await aComment(), await aComment()]
  const answers = await Promise.all([
    moderateMany(moderator, { deed: 'approve', targets: targets(ids) }),
    moderateMany(editor, { deed: 'reject', code: 'spam', reason: 'Quảng cáo.', targets: targets([...ids].reverse()) }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'edited-meanwhile' })
  expect(new Set([(await row(ids[0]!)).status, (await row(ids[1]!)).status]).size).toBe(1)
})

const aReport = (commentId: number) =>
  db.insert(commentReports).values({ commentId, reason: 'insult', note: 'Nặng lời' })
const openReports = async (commentId: number) =>
  (await db.select().from(commentReports).where(eq(commentReports.commentId, commentId))).filter(
    ({ closedAt }) => closedAt === null,
  ).length

test('reports are closed by keeping the comment or by taking it down, and opened again when that is taken back', async () => {
  const [kept, taken] = [await aComment(), await aComment()]
  for (const id of [kept, taken]) {
    await approveComment(moderator, { id, version: 1 })
    await aReport(id)
    await aReport(id)
    await db.update(comments).set({ openReportCount: 2 }).where(eq(comments.id, id))
  }
  await db.delete(invalidations)
  const keep = await done(moderateMany(moderator, { deed: 'keep', targets: targets([kept], 2) }))
  expect(await row(kept)).toMatchObject({ status: 'approved', openReportCount: 0, version: 3 })
  expect(await openReports(kept)).toBe(0)
  expect(await staleTags()).toEqual([])
  const refusal = { deed: 'reject', code: 'insult', reason: 'Xúc phạm.' }
  const down = await done(moderateMany(moderator, { ...refusal, targets: targets([taken], 2) }))
  expect(await row(taken)).toMatchObject({ status: 'rejected', openReportCount: 0 })
  const closed = (await db.select().from(commentReports)).filter(({ closedBy }) => closedBy === 1)
  expect(closed).toHaveLength(4)
  await undoModeration(moderator, { id: keep.recordId })
  await undoModeration(moderator, { id: down.recordId })
  expect(await row(kept)).toMatchObject({ status: 'approved', openReportCount: 2, version: 4 })
  expect(await row(taken)).toMatchObject({ status: 'approved', openReportCount: 2 })
  expect([await openReports(kept), await openReports(taken)]).toEqual([2, 2])
})

test('there is nothing to keep where nobody reported, and an agency’s answer is not judged', async () => {
  const [quiet, official] = [await aComment(), await aComment({ isOfficial: true, status: 'approved' })]
  await approveComment(moderator, { id: quiet, version: 1 })
  expect(await moderateMany(moderator, { deed: 'keep', targets: targets([quiet], 2) })).toMatchObject({
    refusal: 'wrong-status',
  })
  expect(await rejectComment(moderator, { id: official, version: 1, reason: 'Thử.' })).toMatchObject({
    refusal: 'not-found',
  })
})

test('five hundred near-duplicates are one deed', async () => {
  await db.execute(sql`
    insert into comments (article_id, author_name, title, body, receipt_hash, idempotency_key, consent_version, text_fingerprint)
    select 1, 'Máy', 'Vay nhanh', 'Vay nhanh trong ngày', 'h' || n, gen_random_uuid(), 'thử', 'f' || n
    from generate_series(1, 500) n`)
  const ids = (await db.select({ id: comments.id }).from(comments)).map(({ id }) => id)
  const refusal = { deed: 'reject', code: 'spam', reason: 'Quảng cáo.' }
  const { recordId, outcomes } = await done(moderateMany(moderator, { ...refusal, targets: targets(ids) }))
  expect(outcomes.every(({ refusal: why }) => why === null)).toBe(true)
  const back = await undoModeration(moderator, { id: recordId })
  expect(back.ok && back.value.outcomes.filter(({ undoRefusal }) => undoRefusal === null)).toHaveLength(500)
  expect(await verifyAudit(db)).toMatchObject({ fault: null })
}, 60_000)
