import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { COMMENT_STATUSES, comments, REJECTION_CODES } from '@/db/schema/comments'
import { invalidations } from '@/db/schema/log'
import { calendarDayOf, startOfDay } from '@/lib/time'
import { totalsAnnouncer } from './announce-totals'
import { type MonthTotals, readCommentTotals, totalledMonths, totalsStatement } from './totals'

const NOW = new Date('2026-11-24T10:43:00+07:00')
const OLDEST = startOfDay(2025, 10, 1)

type Row = typeof comments.$inferInsert & { createdAt: Date }

const kept = fc
  .record({
    // Whole minutes: a month ends at a minute of Hà Nội, which is another day's evening elsewhere.
    minute: fc.integer({ min: 0, max: Math.floor((NOW.getTime() - OLDEST.getTime()) / 60_000) }),
    status: fc.constantFrom(...COMMENT_STATUSES),
    code: fc.constantFrom(...REJECTION_CODES),
    isErased: fc.boolean(),
    isOfficial: fc.nat(9).map((number) => number === 0),
    waitedMinutes: fc.integer({ min: 0, max: 90 * 1_440 }),
  })
  .map(({ minute, status, code, isErased, isOfficial, waitedMinutes }): Row => {
    const createdAt = new Date(OLDEST.getTime() + minute * 60_000)
    const wasRefused = status === 'rejected' || (status === 'withdrawn' && isErased)
    return {
      articleId: 1,
      status,
      authorName: '',
      title: '',
      body: '',
      receiptHash: randomUUID(),
      idempotencyKey: randomUUID(),
      consentVersion: 'thử',
      textFingerprint: '',
      createdAt,
      rejectionCode: wasRefused ? code : null,
      moderatedAt: status === 'pending' ? null : new Date(createdAt.getTime() + waitedMinutes * 60_000),
      isOfficial,
    }
  })

beforeAll(async () => {
  await db.insert(articles).values({ id: 1, headline: 'Phố nghề', status: 'published', publishedAt: new Date() })
})
beforeEach(async () => {
  await db.delete(comments)
  await db.delete(invalidations)
})

/** The same by plain counting. */
function counted(rows: readonly Row[]): MonthTotals[] {
  return totalledMonths(NOW).map((month) => {
    const [year, number] = month.split('-').map(Number)
    const own = rows.filter(({ createdAt, isOfficial }) => {
      const day = calendarDayOf(createdAt)
      return !isOfficial && day.year === year && day.month === number
    })
    const count = (is: (row: Row) => boolean) => own.filter(is).length
    const waits = own
      .flatMap(({ createdAt, moderatedAt }) =>
        moderatedAt ? [(moderatedAt.getTime() - createdAt.getTime()) / 1_000] : [],
      )
      .sort((left, right) => left - right)
    return {
      month,
      received: own.length,
      published: count(({ status }) => status === 'approved'),
      waiting: count(({ status }) => status === 'pending'),
      withdrawn: count(({ status, rejectionCode }) => status === 'withdrawn' && !rejectionCode),
      refused: Object.fromEntries(
        REJECTION_CODES.map((code) => [code, count(({ rejectionCode }) => rejectionCode === code)]),
      ) as MonthTotals['refused'],
      medianSeconds: waits[Math.ceil(waits.length / 2) - 1] ?? null,
    }
  })
}

test('the figures are what anybody counts by hand, month by month of Hà Nội', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { maxLength: 120 }), async (rows) => {
      await db.delete(comments)
      if (rows.length > 0) await db.insert(comments).values(rows)
      expect(await readCommentTotals(db, NOW)).toEqual(counted(rows))
    }),
    { numRuns: 40 },
  )
})

test('each comment is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 60 }), async (rows) => {
      await db.delete(comments)
      await db.insert(comments).values(rows)
      for (const month of await readCommentTotals(db, NOW)) {
        const refused = Object.values(month.refused).reduce((sum, count) => sum + count, 0)
        expect(month.published + refused + month.withdrawn + month.waiting).toBe(month.received)
      }
    }),
    { numRuns: 20 },
  )
})

test('a comment of the last minute of a month is that month’s, whatever day it is elsewhere', async () => {
  const at = (iso: string) => ({ ...fc.sample(kept, 1)[0]!, createdAt: new Date(iso), isOfficial: false })
  await db.insert(comments).values([at('2026-10-31T23:59:59+07:00'), at('2026-11-01T00:00:00+07:00')])
  const months = await readCommentTotals(db, NOW)
  expect(months.slice(-2).map(({ month, received }) => [month, received])).toEqual([
    ['2026-10', 1],
    ['2026-11', 1],
  ])
  expect(months[0]?.month).toBe('2025-12')
})

test('the page is renewed when something changed, once, and not when nothing did', async () => {
  const announce = totalsAnnouncer()
  const renewals = async () =>
    (await db.select().from(invalidations)).filter(({ tag }) => tag === 'comment-totals').length
  await announce(db, NOW)
  expect(await renewals(), 'sau khi khởi động').toBe(1)
  await announce(db, NOW)
  expect(await renewals()).toBe(1)
  const [comment] = fc.sample(
    kept.filter(({ status, isOfficial }) => status === 'pending' && !isOfficial),
    1,
  )
  await db.insert(comments).values({ ...comment!, createdAt: NOW })
  await announce(db, NOW)
  await announce(db, NOW)
  expect(await renewals(), 'một bình luận mới').toBe(2)
  await db.update(comments).set({ status: 'approved', moderatedAt: NOW })
  await announce(db, NOW)
  expect(await renewals(), 'một quyết định').toBe(3)
  await db.update(comments).set({ status: 'pending' })
  await announce(db, NOW)
  expect(await renewals(), 'hoàn tác không đổi mốc nào').toBe(3)
  await announce(db, new Date(NOW.getTime() + 6 * 60_000))
  expect(await renewals(), 'được thấy ở lần đếm lại').toBe(4)
})

test('the last year of a long archive is read from its end of the index, and a look for news is two steps', async () => {
  await db.execute(sql`
    insert into comments (article_id, status, author_name, title, body, receipt_hash, idempotency_key, consent_version,
      text_fingerprint, created_at, moderated_at)
    select 1, 'approved', '', '', repeat('chữ ', 50), number::text, gen_random_uuid(), 'thử', '',
      ${NOW.toISOString()}::timestamptz - number * interval '1 day', ${NOW.toISOString()}::timestamptz - number * interval '1 day'
    from generate_series(1, 8000) as number`)
  await db.execute(sql`analyze comments`)
  const plan = async (statement: ReturnType<typeof sql>) =>
    JSON.stringify([...(await db.execute(sql`explain ${statement}`))])
  expect(await plan(totalsStatement(new Date(NOW.getTime() - 365 * 86_400_000)))).toContain('comments_created_idx')
  const marks = await plan(sql`select (select max(id) from comments), (select max(moderated_at) from comments)`)
  expect(marks).toContain('comments_moderated_idx')
  expect(marks).not.toContain('Seq Scan')
})
