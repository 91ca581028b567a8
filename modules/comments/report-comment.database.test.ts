import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { commentReports, comments } from '@/db/schema/comments'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { reportComment } from './report-comment'
import { REPORT_CHOICES, REPORT_NOTE_CHARS_MAX } from './report-fields'
import { findShownComment } from './shown-comment'
import { insertComment } from './testing-comments'

const ARTICLE = 1
const DRAFT = 2
let commentId: number

beforeEach(async () => {
  for (const table of [commentReports, comments, articles, sections, invalidations, rateWindows]) await db.delete(table)
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(articles).values([
    { id: ARTICLE, status: 'published', sectionId: 1, headline: 'Phố nghề', publishedAt: new Date() },
    { id: DRAFT, headline: 'Bản nháp' },
  ])
  commentId = (await insertComment(ARTICLE, seen(1))).id
})

const seen = (threadPosition: number | null) =>
  ({ status: 'approved', firstApprovedAt: new Date(), threadPosition }) as const

let lastStreet = 0
const anAddress = () => `198.18.${++lastStreet}.1`
const report = (changes: Record<string, unknown> = {}) =>
  reportComment(null, {
    binhLuan: commentId,
    lyDo: 'insult',
    ghiChu: '',
    address: anAddress(),
    userAgent: 'Firefox',
    ...changes,
  })

const reports = () => db.select().from(commentReports)
const openCountOf = async (id: number) =>
  (await db.select().from(comments).where(eq(comments.id, id)))[0]?.openReportCount

test('a report waits for the desk and changes nothing that readers see', async () => {
  expect(await report({ lyDo: 'personal-data', ghiChu: '  Có số nhà\r\ncủa tôi. ' })).toEqual({ ok: true, value: null })
  expect(await reports()).toMatchObject([
    { commentId, reason: 'personal-data', note: 'Có số nhà\ncủa tôi.', closedAt: null },
  ])
  expect(await openCountOf(commentId)).toBe(1)
  expect(await db.select().from(invalidations)).toEqual([])
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `comment:${commentId}`))
  expect(lines).toMatchObject([{ verb: 'report-comment', actorId: null, details: { reason: 'personal-data' } }])
  expect(JSON.stringify(lines)).not.toContain('số nhà')
})

test('the same reader counts once a comment and day, and is not told otherwise', async () => {
  const address = anAddress()
  const twice = await Promise.all([report({ address }), report({ address, lyDo: 'spam' })])
  expect(twice.map(({ ok }) => ok)).toEqual([true, true])
  expect(await openCountOf(commentId)).toBe(1)
  await report()
  expect(await openCountOf(commentId)).toBe(2)
  const other = await insertComment(ARTICLE, seen(2))
  await report({ address, binhLuan: other.id })
  const [first, , third] = await reports()
  expect(third?.commentId).toBe(other.id)
  expect(third?.visitor).not.toBe(first?.visitor)
})

test('only what readers can see can be reported, and no answer of an agency', async () => {
  const hidden = [
    await insertComment(ARTICLE),
    await insertComment(ARTICLE, { ...seen(2), status: 'rejected', rejectionCode: 'insult' }),
    await insertComment(ARTICLE, { ...seen(3), erasedAt: new Date() }),
    await insertComment(ARTICLE, { ...seen(4), isOfficial: true }),
    await insertComment(DRAFT, seen(1)),
  ]
  for (const id of [...hidden.map((comment) => comment.id), 0, 'một', commentId + 1_000]) {
    expect(await report({ binhLuan: id })).toEqual({ ok: false, refusal: 'not-found' })
  }
  expect(await reports()).toEqual([])
})

test('a report says why: a reason of the list, and for another reason what it is', async () => {
  const problemsOf = async (changes: Record<string, unknown>) => {
    const answer = await report(changes)
    return answer.ok || typeof answer.refusal === 'string' || answer.refusal.kind !== 'invalid'
      ? null
      : answer.refusal.problems
  }
  expect(await problemsOf({ lyDo: undefined })).toEqual({ lyDo: 'empty' })
  expect(await problemsOf({ lyDo: 'khác' })).toEqual({ lyDo: 'empty' })
  expect(await problemsOf({ lyDo: 'other' })).toEqual({ ghiChu: 'empty' })
  expect(await problemsOf({ ghiChu: 'a'.repeat(REPORT_NOTE_CHARS_MAX + 1) })).toEqual({ ghiChu: 'too-long' })
  expect(await problemsOf({ ghiChu: 'a\u202eb' })).toEqual({ ghiChu: 'unreadable-characters' })
  expect(await reports()).toEqual([])
  for (const lyDo of REPORT_CHOICES) expect((await report({ lyDo, ghiChu: 'Tôi là người bị nhắc tên.' })).ok).toBe(true)
})

test('a street that reports without end is told how long to wait', async () => {
  const ids = []
  for (let position = 2; position <= 13; position += 1) ids.push((await insertComment(ARTICLE, seen(position))).id)
  const answers = []
  for (const id of ids) answers.push(await report({ binhLuan: id, address: '198.19.7.7' }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  expect(answers.at(-1)).toMatchObject({ refusal: { kind: 'too-many', retryAfterSeconds: expect.any(Number) } })
})

test('whoever reports sees the comment and the way back to it; a reply stands on the page of what it answers', async () => {
  const parent = await insertComment(ARTICLE, seen(21))
  const reply = await insertComment(ARTICLE, { ...seen(null), parentId: parent.id })
  const path = `/thoi-su/pho-nghe-${ARTICLE}/binh-luan/2`
  expect(await findShownComment(db, parent.id)).toMatchObject({
    title: 'Góp ý',
    body: 'Nội dung',
    path: `${path}#binh-luan-${parent.id}`,
  })
  expect(await findShownComment(db, reply.id)).toMatchObject({ title: '', path: `${path}#binh-luan-${reply.id}` })
})
